package io.github.jobsmith.validation;

import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.pattern.PatternBudgetException;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonWritable;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.rule.StandardRules;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Validates JSON against a compiled schema. Immutable and thread-safe.
 *
 * <p>Text that is not JSON is a finding like any other; only reading a file or a {@link Reader} can
 * throw.
 */
public final class Validator {
  private static final Constraint DUPLICATE =
      Constraint.of(StandardRules.DUPLICATE_MEMBER, "", "duplicate");
  private static final Constraint BUDGET =
      Constraint.of(StandardRules.PATTERN_BUDGET, "", "pattern");

  private static final Constraint TOO_DEEP = Constraint.of(StandardRules.TOO_DEEP, "", "depth");

  private static final Constraint BEYOND_MODEL =
      Constraint.of(StandardRules.BEYOND_MODEL, "", "model");

  private final CompiledSchema schema;
  private final ValidationOptions options;
  private final Findings failFast;

  private Validator(CompiledSchema schema, ValidationOptions options) {
    this.schema = Objects.requireNonNull(schema, "schema");
    this.options = Objects.requireNonNull(options, "options");
    this.failFast = Findings.failFast(options.submitAtOrNull(), options.relaxedLimits());
  }

  /** A validator with {@link ValidationOptions#DEFAULT}. */
  public static Validator of(CompiledSchema schema) {
    return new Validator(schema, ValidationOptions.DEFAULT);
  }

  /** The same validator with other options. */
  public Validator with(ValidationOptions other) {
    return new Validator(schema, other);
  }

  public ValidationOptions options() {
    return options;
  }

  /** The rules that a violation can name. */
  public RuleCatalog rules() {
    return schema.rules();
  }

  /** URI of the schema. */
  public String schemaId() {
    return schema.id();
  }

  /**
   * Validates UTF-8 bytes.
   *
   * @param json not copied; must not change while the report is in use
   */
  public Report validate(byte[] json) {
    try {
      return validate(JsonDocument.parse(json, options.limits()));
    } catch (JsonSyntaxException e) {
      return Report.malformed(e, json);
    }
  }

  /** Validates a string; columns and offsets are those of its UTF-8 form. */
  public Report validate(String json) {
    try {
      return validate(JsonDocument.parse(json, options.limits()));
    } catch (JsonSyntaxException e) {
      return Report.malformed(e, null);
    }
  }

  /**
   * Validates a file. One that is larger than the limits allow is not read, and is a violation like
   * any other.
   *
   * @throws IOException when it cannot be read
   */
  public Report validate(Path file) throws IOException {
    byte[] json;
    try {
      json = JsonInput.bytes(file, options.limits());
    } catch (JsonSyntaxException e) {
      return Report.unreadable(e);
    }
    return validate(json);
  }

  /**
   * Validates what a reader delivers, to its end; it is not closed.
   *
   * @throws IOException when it cannot be read
   */
  public Report validate(Reader reader) throws IOException {
    try {
      return validate(JsonDocument.parse(reader, options.limits()));
    } catch (JsonSyntaxException e) {
      return Report.malformed(e, null);
    }
  }

  /**
   * Validates a model: what it writes is what is checked. The report has pointers, but no lines.
   */
  public Report validate(JsonWritable model) {
    JsonWriter out = new JsonWriter();
    model.writeTo(out);
    return validate(JsonDocument.parse(out.toByteArray(), options.limits()).withoutPlaces());
  }

  /** Validates a document. */
  public Report validate(JsonDocument document) {
    Findings findings = collecting(document);
    for (int member : document.duplicateMembers()) {
      findings.failName(member, DUPLICATE, "occurs more than once");
    }
    try {
      schema.check(document, 0, findings);
    } catch (PatternBudgetException e) {
      boolean known = e.document() == document;
      String detail = "cannot be decided: " + e.getMessage();
      if (known && e.isName()) {
        findings.failName(e.node(), BUDGET, detail);
      } else {
        findings.fail(known ? e.node() : 0, BUDGET, detail);
      }
    } catch (StackOverflowError e) {
      findings.fail(0, TOO_DEEP, "is nested deeper than the stack of this thread can follow");
    }
    return report(document, findings);
  }

  /**
   * Whether a document has no error; stops at the first, and allocates nothing on the way to a yes,
   * unless the schema {@linkplain CompiledSchema#remembers() needs a memory}.
   */
  public boolean isValid(JsonDocument document) {
    try {
      return document.duplicateMembers().length == 0 && schema.check(document, 0, failFast());
    } catch (PatternBudgetException | StackOverflowError e) {
      return false;
    }
  }

  /**
   * A report with one error more, for a model that cannot hold a valid value.
   *
   * @param report what was found in the document
   * @param node where the value is
   * @param expected what would fit, as in "must be an integer of 32 bits"
   */
  Report refuse(Report report, JsonDocument document, int node, String expected) {
    Findings findings = collecting(document);
    findings.fail(node, BEYOND_MODEL, "is beyond the type that the model has; " + expected);
    return report.and(report(document, findings));
  }

  private Findings collecting(JsonDocument document) {
    return Findings.collecting(document, failFast(), options.maxViolations());
  }

  private Report report(JsonDocument document, Findings findings) {
    return Report.of(document, schema.sensitivePointers(), options, this::failFast, findings);
  }

  private Findings failFast() {
    return schema.remembers()
        ? Findings.remembering(options.submitAtOrNull(), options.relaxedLimits())
        : failFast;
  }

  /** Whether UTF-8 bytes are JSON without an error. */
  public boolean isValid(byte[] json) {
    try {
      return isValid(JsonDocument.parse(json, options.limits()));
    } catch (JsonSyntaxException e) {
      return false;
    }
  }
}
