package io.github.jobsmith.validation;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonItem;
import io.github.jobsmith.json.JsonItems;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.rule.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Validates the values of a stream one by one, each as a document of its own. Lines, columns,
 * offsets and pointers of violations are those of the stream, and messages begin with {@code item}
 * and the number. Immutable and thread-safe.
 *
 * <pre>{@code
 * try (JsonItems items = JsonItems.lines(in, JsonLimits.DEFAULT)) {
 *   Report report = ItemValidator.of(validator).validateAll(items);
 * }
 * }</pre>
 */
public final class ItemValidator {
  /** Violations keep the texts of their items; more than this ends the validation of a stream. */
  private static final long MOST_KEPT = 64L << 20;

  private final Validator validator;
  private final long mostKept;

  /**
   * @param mostKept bytes of items with violations
   */
  ItemValidator(Validator validator, long mostKept) {
    this.validator = Objects.requireNonNull(validator, "validator");
    this.mostKept = mostKept;
  }

  /**
   * Returns an instance.
   *
   * @param validator validates an item, with its options
   */
  public static ItemValidator of(Validator validator) {
    return new ItemValidator(validator, MOST_KEPT);
  }

  /** Validates an item. One that cannot be read results in a report with a violation. */
  public Report validate(JsonItem item) {
    JsonDocument document;
    try {
      document = read(item);
    } catch (JsonSyntaxException e) {
      return Report.malformed(e, item.bytes(), validator.options().messages()).about(item);
    }
    return validator.validate(document).about(item);
  }

  private JsonDocument read(JsonItem item) {
    try {
      return item.document(validator.options().limits());
    } catch (JsonSyntaxException e) {
      @Nullable JsonDocument known = validator.withPlaceholders(item.bytes());
      if (known == null) {
        throw e;
      }
      return known;
    }
  }

  /**
   * Validates all items. The memory that is needed is that of the largest item, and of the items
   * with violations. No item is validated after there are more violations than {@link
   * ValidationOptions#maxViolations()}, or after the texts of items with violations exceed 64 MiB;
   * the report is {@linkplain Report#isTruncated() truncated} if it lacks violations, or if items
   * are left.
   *
   * @param items not closed; if there are none, the report has no violations
   * @throws IOException if the stream fails
   */
  public Report validateAll(JsonItems items) throws IOException {
    List<Report> found = new ArrayList<>();
    Set<Rule> notRun = new LinkedHashSet<>();
    int most = validator.options().maxViolations();
    int violations = 0;
    int unknown = 0;
    long kept = 0;
    boolean full = false;
    JsonItem item = items.next();
    for (; item != null && !full; item = items.next()) {
      Report report = validate(item);
      notRun.addAll(report.rulesNotRun());
      unknown += report.unknownValues();
      if (!report.violations().isEmpty()) {
        found.add(report);
        violations += report.violations().size();
        kept += item.bytes().length;
        full = report.isTruncated() || violations > most || kept > mostKept;
      }
    }
    found.add(Report.clean(notRun));
    Report joined = Report.joined(found, most);
    boolean left = full && item != null;
    return (left ? joined.asTruncated() : joined).withUnknownValues(unknown);
  }
}
