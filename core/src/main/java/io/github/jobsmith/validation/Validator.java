package io.github.jobsmith.validation;

import io.github.jobsmith.excerpt.Sensitive;
import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.check.StoppedException;
import io.github.jobsmith.generated.pattern.PatternBudgetException;
import io.github.jobsmith.json.DocumentReader;
import io.github.jobsmith.json.DocumentWriter;
import io.github.jobsmith.json.JsonComments;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonWritable;
import io.github.jobsmith.reuse.Idle;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.rule.StandardRules;
import io.github.jobsmith.unknown.LazyDependencies;
import io.github.jobsmith.unknown.Placeholders;
import io.github.jobsmith.unknown.Spelling;
import io.github.jobsmith.unknown.TokenValues;
import io.github.jobsmith.unknown.UnknownValues;
import io.github.jobsmith.unknown.UnquotedPlaceholders;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

  private static final Constraint STOPPED = Constraint.of(StandardRules.STOPPED, "", "steps");

  private static final Constraint BEYOND_MODEL =
      Constraint.of(StandardRules.BEYOND_MODEL, "", "model");

  /** Validations of smaller documents do not ask whether they are to end. */
  private static final int MANY_NODES = 4_096;

  private final CompiledSchema schema;
  private final ValidationOptions options;
  private final LazyDependencies dependencies;
  private final Findings failFast;

  /** Findings for verdicts that store answers or count steps. */
  private final Idle<Findings> idle = new Idle<>();

  /** Readers for texts whose documents are not needed after the validation. */
  private final Idle<DocumentReader> readers = new Idle<>();

  /** Writers of models whose documents are not needed after the validation. */
  private final Idle<DocumentWriter> writers = new Idle<>();

  private Validator(
      CompiledSchema schema, ValidationOptions options, LazyDependencies dependencies) {
    this.schema = Objects.requireNonNull(schema, "schema");
    this.options = Objects.requireNonNull(options, "options");
    this.dependencies = dependencies;
    this.failFast = Findings.failFast(options.submitAtOrNull(), options.relaxedLimits());
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
    if (needsMore()) {
      try {
        return validate(read(json));
      } catch (JsonSyntaxException e) {
        return Report.malformed(e, json, options.messages());
      }
    }
    DocumentReader reader = reader();
    try {
      return validate(reader.read(json));
    } catch (JsonSyntaxException e) {
      return Report.malformed(e, json, options.messages());
    } finally {
      giveBack(reader);
    }
  }

  /** Whether the text has to be read in another way than by a {@link DocumentReader}. */
  boolean needsMore() {
    return options.comments() || !options.placeholders().isEmpty();
  }

  /** Returns a reader that only the caller has until it gives it back. */
  DocumentReader reader() {
    DocumentReader known = readers.take();
    return known == null ? new DocumentReader(options.limits()) : known;
  }

  void giveBack(DocumentReader reader) {
    reader.clear();
    readers.give(reader);
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
    try {
      return parse(json);
    } catch (JsonSyntaxException e) {
      JsonDocument document = withPlaceholders(json);
      if (document == null) {
        throw e;
      }
      return document;
    }
  }

  /** Parses a text as the options say, without placeholders outside of strings. */
  JsonDocument parse(byte[] json) {
    return options.comments()
        ? JsonComments.parse(json, options.limits())
        : JsonDocument.parse(json, options.limits());
  }

  /** Returns a document of a text that is JSON except for placeholders; null if it is not. */
  @Nullable JsonDocument withPlaceholders(byte[] json) {
    return options.placeholders().isEmpty()
        ? null
        : UnquotedPlaceholders.read(json, options.limits(), options.placeholders());
  }

  /** Validates JSON text. Columns count code points, offsets count bytes of its UTF-8 encoding. */
  public Report validate(String json) {
    byte @Nullable [] utf8 = null;
    try {
      utf8 = JsonInput.bytes(json, options.limits());
      return validate(parse(utf8));
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
      return validate(parse(JsonInput.bytes(reader, options.limits())));
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
      return !needsMore() && isValid(writer.document());
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
    JsonDocument seen = document;
    if (!options.placeholders().isEmpty()) {
      try {
        seen = Placeholders.hide(document, node, options.placeholders());
      } catch (PatternBudgetException e) {
        Findings findings = collecting(document, node);
        undecided(document, node, e, findings);
        return report(document, node, findings);
      }
    }
    int unknown = unknownValues(seen, node);
    Findings findings = findings(seen, node);
    Constraint tokens = findings.tokens();
    if (tokens != null && !findings.found().isEmpty()) {
      TokenValues values = TokenValues.of(seen, tokens, findings);
      if (!values.isEmpty()) {
        seen = values.unknown();
        findings = findings(seen, node);
      }
      Sensitive sensitive = new Sensitive(seen, node, schema.sensitivePointers());
      values.explain(findings, sensitive::covers);
    }
    addFurther(seen, node, findings);
    if (further != null) {
      further.accept(findings);
    }
    Report report = report(seen, node, findings);
    if (unknown == 0) {
      return report;
    }
    return report.and(knownStarts(document, seen, node)).withUnknownValues(unknown);
  }

  /** Returns what is wrong in strings with placeholders, whatever these are replaced by. */
  private Report knownStarts(JsonDocument document, JsonDocument seen, int root) {
    if (options.placeholders().isEmpty()) {
      return Report.clean(List.of());
    }
    Findings findings = findings(document, root);
    Sensitive sensitive = new Sensitive(document, root, schema.sensitivePointers());
    KnownStarts starts =
        new KnownStarts(document, seen, sensitive, dependencies.get(), options.placeholders());
    findings.replace(starts.certain(findings.found()));
    return report(document, root, findings).withoutNotRun();
  }

  private static int unknownValues(JsonDocument document, int root) {
    int count = 0;
    int end = document.hasUnknown() ? document.next(root) : root;
    for (int node = root; node < end; ) {
      boolean unknown = document.isUnknown(node);
      count += unknown ? 1 : 0;
      node = unknown ? document.next(node) : node + 1;
    }
    return count;
  }

  private void addFurther(JsonDocument document, int root, Findings findings) {
    if (findings.found().isEmpty()) {
      return;
    }
    FurtherFindings.addTo(
        findings,
        document,
        filter -> checked(document, root, collecting(document, root).leavingOut(filter)));
  }

  private Findings findings(JsonDocument document, int node) {
    Findings findings = collecting(document, node);
    for (int member : document.duplicateMembers()) {
      if (member >= node && member < document.next(node)) {
        findings.failName(member, DUPLICATE, "occurs more than once");
      }
    }
    try {
      schema.check(document, node, findings);
    } catch (PatternBudgetException e) {
      undecided(document, node, e, findings);
    } catch (StoppedException e) {
      e.report(document, node, STOPPED, findings);
    } catch (StackOverflowError e) {
      findings.fail(node, TOO_DEEP, "is nested too deeply for the stack of this thread");
    }
    return findings;
  }

  private static void undecided(
      JsonDocument document, int root, PatternBudgetException e, Findings findings) {
    boolean known = e.document() == document;
    String detail = "cannot be decided: " + e.getMessage();
    if (known && e.isName()) {
      findings.failName(e.node(), BUDGET, detail);
    } else {
      findings.fail(known ? e.node() : root, BUDGET, detail);
    }
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
      return document.duplicateMembers().length == 0 && decide(document);
    } catch (PatternBudgetException | StoppedException | StackOverflowError e) {
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
    Findings findings = collecting(document, 0);
    findings.fail(node, BEYOND_MODEL, "cannot be represented in the model; " + expected);
    return report.and(report(document, 0, findings));
  }

  private Findings collecting(JsonDocument document, int root) {
    return collecting(document, root, needsNothing(document) ? failFast : limited());
  }

  private Findings collecting(JsonDocument document, int root, Findings verdict) {
    Findings findings = Findings.collecting(document, verdict, options.maxViolations());
    return document.hasUnknown()
        ? findings.leavingOut(new UnknownValues(document, root, dependencies.get()))
        : findings;
  }

  private Report report(JsonDocument document, int root, Findings findings) {
    if (findings.found().isEmpty()) {
      return Report.clean(findings.notRun());
    }
    document.keep();
    if (document.translatesNames()) {
      Spelling.apply(document, findings);
    }
    List<String> pointers = schema.sensitivePointers();
    Sensitive sensitive =
        pointers.isEmpty()
            ? new Sensitive(document, root, pointers)
            : new Sensitive(document, root, pointers, Unchecked.values(document, findings));
    return Report.of(
        document,
        root,
        sensitive,
        options,
        findings,
        this::unlimited,
        view -> findingsInView(view, root));
  }

  /** Returns what the schema finds in a value; null if that cannot be decided. */
  private @Nullable Findings findingsInView(JsonDocument view, int root) {
    Findings findings = checked(view, root, collecting(view, root, unlimited()));
    if (findings == null) {
      return null;
    }
    addFurther(view, root, findings);
    if (view.translatesNames()) {
      Spelling.apply(view, findings);
    }
    return findings.truncated() ? null : findings;
  }

  private @Nullable Findings checked(JsonDocument document, int root, Findings findings) {
    try {
      schema.check(document, root, findings);
      return findings;
    } catch (PatternBudgetException | StoppedException | StackOverflowError e) {
      return null;
    }
  }

  private boolean decide(JsonDocument document) {
    if (needsNothing(document)) {
      return schema.check(document, 0, failFast);
    }
    if (options.hasTimeout()) {
      return schema.check(document, 0, limited());
    }
    Findings known = idle.take();
    Findings findings = known == null ? limited() : known;
    boolean valid = schema.check(document, 0, findings);
    findings.reset();
    idle.give(findings);
    return valid;
  }

  /** Whether a validation neither counts its steps nor stores answers. */
  private boolean needsNothing(JsonDocument document) {
    return document.nodeCount() < MANY_NODES && !options.canStop() && !schema.remembers();
  }

  /** Returns findings for explanations, which have a limit of their own. */
  private Findings unlimited() {
    return counting(Long.MAX_VALUE, null);
  }

  private Findings limited() {
    return counting(options.maxSteps(), options.timeOrNull());
  }

  private Findings counting(long maxSteps, @Nullable BooleanSupplier deadline) {
    return Findings.limited(
        options.submitAtOrNull(), options.relaxedLimits(), schema.remembers(), maxSteps, deadline);
  }

  /**
   * Whether bytes are valid JSON in UTF-8 without errors. The memory for the values of the text is
   * used again for further texts: up to 64 KiB are kept for each thread that uses this validator at
   * the same time.
   */
  public boolean isValid(byte[] json) {
    if (needsMore()) {
      try {
        return isValid(parse(json));
      } catch (JsonSyntaxException e) {
        return false;
      }
    }
    DocumentReader reader = reader();
    try {
      return isValid(reader.read(json));
    } catch (JsonSyntaxException e) {
      return false;
    } finally {
      giveBack(reader);
    }
  }
}
