package io.github.jobsmith.validation;

import io.github.jobsmith.excerpt.Sensitive;
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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Validates JSON with a compiled schema. Immutable and thread-safe.
 *
 * <p>Text that is not JSON results in a report with a violation; only reading a file or a {@link
 * Reader} can throw.
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

  /** Returns a validator with {@link ValidationOptions#DEFAULT}. */
  public static Validator of(CompiledSchema schema) {
    return new Validator(schema, ValidationOptions.DEFAULT);
  }

  /** Returns a validator for the same schema with other options. */
  public Validator with(ValidationOptions other) {
    return new Validator(schema, other);
  }

  public ValidationOptions options() {
    return options;
  }

  /** Returns the rules that violations can have. */
  public RuleCatalog rules() {
    return schema.rules();
  }

  /** Returns the compiled schema, for code that runs it in another way. */
  public CompiledSchema schema() {
    return schema;
  }

  /** Returns the URI of the schema. */
  public String schemaId() {
    return schema.id();
  }

  /**
   * Validates JSON text in UTF-8.
   *
   * @param json not copied; must not be changed while the report is in use
   */
  public Report validate(byte[] json) {
    try {
      return validate(JsonDocument.parse(json, options.limits()));
    } catch (JsonSyntaxException e) {
      return Report.malformed(e, json);
    }
  }

  /** Validates JSON text. Columns count code points, offsets count bytes of its UTF-8 encoding. */
  public Report validate(String json) {
    try {
      return validate(JsonDocument.parse(json, options.limits()));
    } catch (JsonSyntaxException e) {
      return Report.malformed(e, null);
    }
  }

  /**
   * Validates a file with JSON text in UTF-8. A file above the size limit is not read; the report
   * has a violation instead.
   *
   * @throws IOException if the file cannot be read
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
   * Validates the JSON text that a reader supplies, up to its end; the reader is not closed.
   *
   * @throws IOException if the reader fails
   */
  public Report validate(Reader reader) throws IOException {
    try {
      return validate(JsonDocument.parse(reader, options.limits()));
    } catch (JsonSyntaxException e) {
      return Report.malformed(e, null);
    }
  }

  /**
   * Validates the JSON that a model writes. The violations have pointers, but no lines and columns.
   */
  public Report validate(JsonWritable model) {
    JsonWriter out = new JsonWriter();
    model.writeTo(out);
    return validate(JsonDocument.parse(out.toByteArray(), options.limits()).withoutPlaces());
  }

  /** Validates a parsed document. */
  public Report validate(JsonDocument document) {
    return validate(document, 0);
  }

  /**
   * Validates a parsed document and, after that, lets a reader add violations of its own rules,
   * about the form of the text.
   *
   * @param further called once with the findings of the schema; keeps no reference to them
   */
  public Report validate(JsonDocument document, Consumer<Findings> further) {
    return validate(document, 0, further);
  }

  /**
   * Validates one value of a parsed document with its descendants, for a document that contains
   * what the schema describes. Pointers, lines and columns are those of the whole document;
   * excerpts do not show values outside of the validated one.
   *
   * @param pointer JSON Pointer (RFC 6901) of the value; empty for the root
   * @throws IllegalArgumentException if the pointer is malformed, or the document has no such value
   */
  public Report validate(JsonDocument document, String pointer) {
    int node = document.resolve(0, pointer);
    if (node < 0) {
      throw new IllegalArgumentException("the document has no value at " + pointer);
    }
    return validate(document, node);
  }

  /**
   * Validates one value of a parsed document with its descendants, for a document that contains
   * what the schema describes. Pointers, lines and columns are those of the whole document;
   * excerpts do not show values outside of the validated one.
   *
   * @param node from 0, less than {@link JsonDocument#nodeCount()}
   * @throws IndexOutOfBoundsException if the document has no such node
   */
  public Report validate(JsonDocument document, int node) {
    return check(document, node, null);
  }

  /**
   * Validates one value of a parsed document like {@link #validate(JsonDocument, int)} and, after
   * that, lets a reader add violations of its own rules, about the form of the text.
   *
   * @param further called once with the findings of the schema; keeps no reference to them
   * @throws IndexOutOfBoundsException if the document has no such node
   */
  public Report validate(JsonDocument document, int node, Consumer<Findings> further) {
    return check(document, node, Objects.requireNonNull(further, "further"));
  }

  private Report check(JsonDocument document, int node, @Nullable Consumer<Findings> further) {
    Objects.checkIndex(node, document.nodeCount());
    Findings findings = collecting(document);
    for (int member : document.duplicateMembers()) {
      if (member >= node && member < document.next(node)) {
        findings.failName(member, DUPLICATE, "occurs more than once");
      }
    }
    try {
      schema.check(document, node, findings);
    } catch (PatternBudgetException e) {
      boolean known = e.document() == document;
      String detail = "cannot be decided: " + e.getMessage();
      if (known && e.isName()) {
        findings.failName(e.node(), BUDGET, detail);
      } else {
        findings.fail(known ? e.node() : node, BUDGET, detail);
      }
    } catch (StackOverflowError e) {
      findings.fail(node, TOO_DEEP, "is nested too deeply for the stack of this thread");
    }
    if (further != null) {
      further.accept(findings);
    }
    return report(document, node, findings);
  }

  /**
   * Whether a document has no errors. Stops at the first error and does not allocate for a valid
   * document, unless the schema {@linkplain CompiledSchema#remembers() needs stored answers}.
   */
  public boolean isValid(JsonDocument document) {
    try {
      return document.duplicateMembers().length == 0 && schema.check(document, 0, failFast());
    } catch (PatternBudgetException | StackOverflowError e) {
      return false;
    }
  }

  /**
   * Returns a report with an additional error, for a valid value that a model cannot represent.
   *
   * @param report the report of the document
   * @param node the value
   * @param expected what the model can represent, such as "must be an integer of 32 bits"
   */
  Report refuse(Report report, JsonDocument document, int node, String expected) {
    Findings findings = collecting(document);
    findings.fail(node, BEYOND_MODEL, "cannot be represented in the model; " + expected);
    return report.and(report(document, 0, findings));
  }

  private Findings collecting(JsonDocument document) {
    return Findings.collecting(document, failFast(), options.maxViolations());
  }

  private Report report(JsonDocument document, int root, Findings findings) {
    if (findings.found().isEmpty()) {
      return Report.clean(findings.notRun());
    }
    Sensitive sensitive = new Sensitive(document, root, schema.sensitivePointers());
    return Report.of(
        document, root, sensitive, options, findings, this::failFast, this::findingsOfCopy);
  }

  /** Returns what the schema finds in a document; null if that cannot be decided. */
  private @Nullable Findings findingsOfCopy(JsonDocument copy) {
    Findings findings = collecting(copy);
    try {
      schema.check(copy, 0, findings);
    } catch (PatternBudgetException | StackOverflowError e) {
      return null;
    }
    return findings.truncated() ? null : findings;
  }

  private Findings failFast() {
    return schema.remembers()
        ? Findings.remembering(options.submitAtOrNull(), options.relaxedLimits())
        : failFast;
  }

  /** Whether bytes are valid JSON in UTF-8 without errors. */
  public boolean isValid(byte[] json) {
    try {
      return isValid(JsonDocument.parse(json, options.limits()));
    } catch (JsonSyntaxException e) {
      return false;
    }
  }
}
