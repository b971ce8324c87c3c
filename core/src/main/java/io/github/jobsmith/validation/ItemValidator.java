package io.github.jobsmith.validation;

import io.github.jobsmith.json.DocumentReader;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonItem;
import io.github.jobsmith.json.JsonItems;
import io.github.jobsmith.json.JsonSyntaxException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
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

  /** Memory for more values is not kept for the next item. */
  private static final int MANY_VALUES = 1 << 16;

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
      @Nullable JsonDocument known = validator.texts().withPlaceholders(item.bytes());
      if (known == null) {
        throw e;
      }
      return known;
    }
  }

  /**
   * Validates all items. The memory that is needed is that of the largest item, and of the items
   * with violations. No item is validated after there are more violations than {@link
   * ValidationOptions#maxViolations()}, or after the texts of items with violations exceed 64 MiB,
   * if any of them is an error; until then, only errors are looked for. The report is {@linkplain
   * Report#isTruncated() truncated} if it lacks violations, or if items are left.
   *
   * @param items not closed; if there are none, the report has no violations
   * @throws IOException if the stream fails
   */
  public Report validateAll(JsonItems items) throws IOException {
    ItemReports reports = reports();
    DocumentReader reader = reader();
    JsonItem item = items.next();
    while (item != null) {
      reports.add(validate(item, reader), item.bytes().length);
      if (reports.isFull()) {
        return reports.report(mayHaveNext(items));
      }
      item = items.next();
    }
    return reports.report(false);
  }

  /** Whether items may be left: also if the stream fails, because no item of it is needed. */
  private static boolean mayHaveNext(JsonItems items) {
    try {
      return items.next() != null;
    } catch (IOException e) {
      return true;
    }
  }

  /**
   * Validates all items like {@link #validateAll(JsonItems)}, with the same report, on several
   * threads. The calling thread reads the items and validates what no other thread has begun to, so
   * an executor that is busy or shut down makes this only slower. The beginning of the stream is
   * validated by the calling thread alone.
   *
   * @param items not closed; if there are none, the report has no violations
   * @param executor runs short tasks
   * @param threads how many threads are to be busy, with the calling one; at least 1
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if {@code threads} is less than 1
   */
  public Report validateAll(JsonItems items, Executor executor, int threads) throws IOException {
    Objects.requireNonNull(executor, "executor");
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + "; must be at least 1");
    }
    return threads == 1
        ? validateAll(items)
        : new ItemBatches(this, executor, threads, reports()).of(items);
  }

  /** Returns the reports of items, in their order. */
  List<Report> validate(List<JsonItem> items) {
    DocumentReader reader = reader();
    List<Report> reports = new ArrayList<>(items.size());
    for (JsonItem item : items) {
      reports.add(validate(item, reader));
    }
    return reports;
  }

  /** Validates an item in memory that is used again; with its place only if something is wrong. */
  private Report validate(JsonItem item, DocumentReader reader) {
    try {
      Report report = validator.validate(reader.read(item.bytes()));
      if (report.violations().isEmpty()) {
        return report;
      }
    } catch (JsonSyntaxException e) {
      // Or it is JSON except for placeholders.
      return validate(item);
    } finally {
      reader.clear(MANY_VALUES);
    }
    return validate(item);
  }

  private DocumentReader reader() {
    return new DocumentReader(validator.options().limits());
  }

  private ItemReports reports() {
    return new ItemReports(validator.options().maxViolations(), mostKept);
  }
}
