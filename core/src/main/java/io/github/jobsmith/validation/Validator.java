package io.github.jobsmith.validation;

import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.check.StoppedException;
import io.github.jobsmith.generated.pattern.PatternBudgetException;
import io.github.jobsmith.json.DocumentReader;
import io.github.jobsmith.json.DocumentWriter;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonWritable;
import io.github.jobsmith.reuse.Idle;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.unknown.LazyDependencies;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Validates JSON with a compiled schema. Immutable and thread-safe.
 *
 * <p>Text that is not JSON results in a report with a violation. The methods that validate throw an
 * {@link IOException} if a file, a {@link Reader} or a stream cannot be read, and a {@link
 * NullPointerException} if an argument is null; nothing in a text makes them throw.
 */
public final class Validator {
  private final CompiledSchema schema;
  private final ValidationOptions options;
  private final LazyDependencies dependencies;
  private final Texts texts;
  private final Verdicts verdicts;
  private final Reporter reporter;

  /** Writers of models whose documents are not needed after the validation. */
  private final Idle<DocumentWriter> writers = new Idle<>();

  private Validator(
      CompiledSchema schema, ValidationOptions options, LazyDependencies dependencies) {
    this.schema = Objects.requireNonNull(schema, "schema");
    this.options = Objects.requireNonNull(options, "options");
    this.dependencies = dependencies;
    this.texts = new Texts(options);
    this.verdicts = new Verdicts(schema, options);
    this.reporter = new Reporter(schema, options, dependencies, verdicts);
  }

  /** Returns a validator with {@link ValidationOptions#DEFAULT}. */
  public static Validator of(CompiledSchema schema) {
    return new Validator(schema, ValidationOptions.DEFAULT, LazyDependencies.NONE);
  }

  /** Returns a validator for the same schema with other options. */
  public Validator with(ValidationOptions other) {
    return new Validator(schema, other, dependencies);
  }

  /**
   * Returns a validator that knows the text of its schema. It makes a difference for documents with
   * unknown values only: without the text, no constraint is reported that depends on conditions or
   * alternatives ({@code if}, {@code anyOf}, {@code not} and so on); with it, only those are left
   * out that read an unknown value.
   *
   * @param text supplies the schema from which this validator was made; called at most once, when a
   *     document has unknown values
   */
  public Validator knowing(Supplier<JsonDocument> text) {
    return new Validator(schema, options, new LazyDependencies(text));
  }

  /** Returns the options of this validator. */
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
    if (texts.needsMore()) {
      try {
        return validate(texts.read(json));
      } catch (JsonSyntaxException e) {
        return Report.malformed(e, json, options.messages());
      }
    }
    DocumentReader reader = texts.reader();
    try {
      return reporter.reportLent(reader.read(json), json);
    } catch (JsonSyntaxException e) {
      return Report.malformed(e, json, options.messages());
    } finally {
      texts.giveBack(reader);
    }
  }

  /**
   * Reads JSON text in UTF-8 as {@link #validate(byte[])} does: within the limits, and with
   * {@linkplain ValidationOptions#withPlaceholders placeholders} outside of strings as unknown
   * values.
   *
   * @param json not copied; must not be changed while the document is in use
   * @throws JsonSyntaxException if it is not JSON, or exceeds a limit
   */
  public JsonDocument read(byte[] json) {
    return texts.read(json);
  }

  /** Returns what reads the texts that this validator validates. */
  Texts texts() {
    return texts;
  }

  /** Validates JSON text. Columns count code points, offsets count bytes of its UTF-8 encoding. */
  public Report validate(String json) {
    byte @Nullable [] utf8 = null;
    try {
      utf8 = JsonInput.bytes(json, options.limits());
      return validate(texts.parse(utf8));
    } catch (JsonSyntaxException e) {
      return Report.malformed(e, utf8, options.messages());
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
      return Report.unreadable(e, options.messages());
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
      return validate(texts.parse(JsonInput.bytes(reader, options.limits())));
    } catch (JsonSyntaxException e) {
      return Report.malformed(e, null, options.messages());
    }
  }

  /**
   * Validates the JSON text in UTF-8 that a stream supplies, up to its end; the stream is not
   * closed.
   *
   * @throws IOException if the stream fails
   */
  public Report validate(InputStream in) throws IOException {
    byte[] json;
    try {
      json = JsonInput.bytes(in, options.limits());
    } catch (JsonSyntaxException e) {
      return Report.unreadable(e, options.messages());
    }
    return validate(json);
  }

  /**
   * Validates an object of Java's own values, as described at {@link JsonDocument#ofValue}. The
   * violations have pointers, but no lines and columns; a value that JSON cannot represent is a
   * violation.
   */
  public Report validate(Map<String, ?> object) {
    return validateValue(object);
  }

  /**
   * Validates an array of Java's own values, as described at {@link JsonDocument#ofValue}. The
   * violations have pointers, but no lines and columns; a value that JSON cannot represent is a
   * violation.
   */
  public Report validate(List<?> array) {
    return validateValue(array);
  }

  private Report validateValue(Object value) {
    try {
      return validate(JsonDocument.ofValue(value, options.limits()));
    } catch (JsonSyntaxException e) {
      return Report.unreadable(e, options.messages());
    }
  }

  /**
   * Validates the JSON that a model writes. The violations have pointers, but no lines and columns.
   */
  public Report validate(JsonWritable model) {
    DocumentWriter writer = writer();
    writer.write(model);
    Report report = report(writer);
    giveBack(writer);
    return report;
  }

  /**
   * Returns the JSON that a model writes, in UTF-8, if it is valid. This takes less time than to
   * write the model and to validate the text.
   *
   * @throws RejectedJsonException if it has an error; the violations in its report have pointers,
   *     but no lines and columns
   */
  public byte[] toJsonBytes(JsonWritable model) {
    DocumentWriter writer = writer();
    byte[] json = writer.write(model);
    if (!isValid(writer)) {
      Report report = report(writer);
      if (!report.isValid()) {
        throw new RejectedJsonException(report);
      }
    }
    giveBack(writer);
    return json;
  }

  private boolean isValid(DocumentWriter writer) {
    try {
      return !texts.needsMore() && isValid(writer.document());
    } catch (JsonSyntaxException e) {
      return false;
    }
  }

  private Report report(DocumentWriter writer) {
    try {
      JsonDocument document = writer.document();
      document.keep();
      return validate(document);
    } catch (JsonSyntaxException e) {
      return Report.unreadable(e, options.messages());
    }
  }

  private DocumentWriter writer() {
    DocumentWriter known = writers.take();
    return known == null ? new DocumentWriter(options.limits()) : known;
  }

  private void giveBack(DocumentWriter writer) {
    writer.clear();
    writers.give(writer);
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
    return reporter.report(document, node, null);
  }

  /**
   * Validates one value of a parsed document like {@link #validate(JsonDocument, int)} and, after
   * that, lets a reader add violations of its own rules, about the form of the text.
   *
   * @param further called once with the findings of the schema; keeps no reference to them
   * @throws IndexOutOfBoundsException if the document has no such node
   */
  public Report validate(JsonDocument document, int node, Consumer<Findings> further) {
    return reporter.report(document, node, Objects.requireNonNull(further, "further"));
  }

  /**
   * Whether a document has no errors; false if that cannot be decided within {@linkplain
   * ValidationOptions#withMaxSteps steps} and {@linkplain ValidationOptions#withDeadline time}.
   * Stops at the first error, and normally does not allocate for a valid document: what it needs
   * for intermediate results is kept for further verdicts, up to 64 KiB for each thread that uses
   * this validator at the same time. A timeout, numbers with an exponent or more than 18 digits,
   * formats of names, and formats of strings with escapes do allocate; so does generated code for
   * {@code unevaluatedProperties} with more than 40 subschemas, and for some 250 required members
   * or more.
   */
  public boolean isValid(JsonDocument document) {
    if (document.hasUnknown() || !options.placeholders().isEmpty()) {
      return validate(document).isValid();
    }
    try {
      return document.duplicateMembers().length == 0 && verdicts.decide(document);
    } catch (PatternBudgetException | StoppedException | StackOverflowError e) {
      return false;
    }
  }

  /** Returns what makes the reports of this validator. */
  Reporter reporter() {
    return reporter;
  }

  /**
   * Whether bytes are valid JSON in UTF-8 without errors. The memory for the values of the text is
   * used again for further texts: up to 64 KiB are kept for each thread that uses this validator at
   * the same time.
   */
  public boolean isValid(byte[] json) {
    if (texts.needsMore()) {
      try {
        return isValid(texts.parse(json));
      } catch (JsonSyntaxException e) {
        return false;
      }
    }
    DocumentReader reader = texts.reader();
    try {
      return isValid(reader.read(json));
    } catch (JsonSyntaxException e) {
      return false;
    } finally {
      texts.giveBack(reader);
    }
  }
}
