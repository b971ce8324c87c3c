package io.github.jobsmith.compiler.output;

import io.github.jobsmith.compiler.interpreter.InterpretedSchema;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.check.StoppedException;
import io.github.jobsmith.generated.pattern.PatternBudgetException;
import io.github.jobsmith.generator.KeywordModel;
import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.LastMembers;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.rule.StandardRules;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates documents keyword by keyword and returns the standard output of JSON Schema, with
 * annotations. Immutable and thread-safe. Much slower than a validator, which stops where the
 * verdict is clear; use {@link #validator()} where only the verdict or a report is needed.
 *
 * <p>The verdict is that of the validator: a member that occurs twice is an error, and {@code
 * x-advice} is not evaluated because it does not affect validity. Exceptions: template tokens
 * ({@code x-template-tokens}) and the placeholders of {@link ValidationOptions} have no effect, so
 * a string with one of them is checked as it is.
 *
 * <p>Hostile schemas and documents can make the output exponential, so it is limited: to 20,000,000
 * steps of evaluation, and to 1,000,000 units that are kept, which are those that the format shows.
 */
public final class OutputEvaluator {
  /** How much work an evaluation may be. */
  record Limits(long steps, long units) {}

  private static final Limits DEFAULT = new Limits(20_000_000, 1_000_000);

  private final SchemaPlan root;
  private final Validator validator;
  private final Limits limits;

  private OutputEvaluator(SchemaPlan root, Validator validator, Limits limits) {
    this.root = root;
    this.validator = validator;
    this.limits = limits;
  }

  /**
   * Compiles a schema; {@link io.github.jobsmith.compiler.ValidatorCompiler#compileForOutput} does
   * so with its options.
   *
   * @param loader finds the documents that the schema refers to
   * @param warnings receives the warnings of a schema that compiles, sorted by location
   * @param uncheckedFormats receives the names of the known formats that the schema uses and that
   *     are only annotations, sorted
   * @throws SchemaException if it cannot be read or has errors, with all of them and their
   *     locations
   */
  public static OutputEvaluator compile(
      SchemaSource schema,
      SchemaLoader loader,
      CompilerOptions options,
      Consumer<Diagnostic> warnings,
      Consumer<String> uncheckedFormats)
      throws SchemaException {
    KeywordModel model =
        new SchemaCompiler(options, warnings, uncheckedFormats).compileWithKeywords(schema, loader);
    Validator validator = Validator.of(InterpretedSchema.of(model.model()));
    return new OutputEvaluator(PlanBuilder.build(model), validator, DEFAULT);
  }

  /**
   * Returns an evaluator for the same schema with other options.
   *
   * @throws IllegalArgumentException if they relax limits: the output has no warnings
   */
  public OutputEvaluator with(ValidationOptions options) {
    if (options.relaxedLimits()) {
      throw new IllegalArgumentException(
          "standard output has no warnings, so limits cannot be relaxed");
    }
    return new OutputEvaluator(root, validator.with(options), limits);
  }

  OutputEvaluator with(Limits other) {
    return new OutputEvaluator(root, validator, other);
  }

  /** Returns a validator for the same schema with the same options. */
  public Validator validator() {
    return validator;
  }

  /**
   * Evaluates JSON text in UTF-8. Text that is not JSON is invalid, with an error at the root of
   * the schema.
   *
   * @param json not copied; must not be changed while the output is in use
   * @throws OutputLimitException if the evaluation exceeds a limit
   */
  public StandardOutput evaluate(byte[] json, OutputFormat format) {
    try {
      return evaluate(JsonDocument.parse(json, validator.options().limits()), format);
    } catch (JsonSyntaxException e) {
      return refuse(validator.validate(json), format);
    }
  }

  /**
   * Evaluates JSON text. Text that is not JSON is invalid, with an error at the root of the schema.
   *
   * @throws OutputLimitException if the evaluation exceeds a limit
   */
  public StandardOutput evaluate(String json, OutputFormat format) {
    try {
      return evaluate(JsonDocument.parse(json, validator.options().limits()), format);
    } catch (JsonSyntaxException e) {
      return refuse(validator.validate(json), format);
    }
  }

  /**
   * Evaluates a file with JSON text in UTF-8. A file that is not JSON, or is too large, is invalid,
   * with an error at the root of the schema.
   *
   * @throws IOException if the file cannot be read
   * @throws OutputLimitException if the evaluation exceeds a limit
   */
  public StandardOutput evaluate(Path file, OutputFormat format) throws IOException {
    byte[] json;
    try {
      json = JsonInput.bytes(file, validator.options().limits());
    } catch (JsonSyntaxException e) {
      return refuse(Report.unreadable(e), format);
    }
    return evaluate(json, format);
  }

  /**
   * Evaluates a parsed document.
   *
   * @throws OutputLimitException if the evaluation exceeds a limit
   */
  public StandardOutput evaluate(JsonDocument document, OutputFormat format) {
    Objects.requireNonNull(format, "format");
    if (format == OutputFormat.FLAG) {
      return new StandardOutput(format, whole(validator.isValid(document), List.of()));
    }
    LastMembers last = LastMembers.of(document, 0);
    if (last == null) {
      return new StandardOutput(format, tree(document, format));
    }
    OutputUnit unit = tree(last.document(), format);
    List<OutputUnit> details = new ArrayList<>();
    for (Violation violation : validator.validate(document).violations()) {
      if (violation.rule() == StandardRules.DUPLICATE_MEMBER) {
        details.add(unit(violation));
      }
    }
    details.addAll(unit.isValid() && format != OutputFormat.VERBOSE ? List.of() : unit.details());
    return new StandardOutput(format, unit.with(false, details));
  }

  private OutputUnit tree(JsonDocument document, OutputFormat format) {
    ValidationOptions options = validator.options();
    Findings failFast = Findings.failFast(options.submitAt().orElse(null), options.relaxedLimits());
    Evaluation run =
        new Evaluation(document, format, failFast, validator.schema().sensitivePointers(), limits);
    try {
      Evaluation.Outcome outcome = run.evaluate(root, 0, KeywordPath.ROOT, null);
      @Nullable OutputUnit unit = outcome.unit();
      return unit == null ? whole(outcome.valid(), List.of()) : unit;
    } catch (PatternBudgetException e) {
      throw new OutputLimitException(
          document.pointer(e.node()) + " cannot be decided: " + e.getMessage());
    } catch (StoppedException e) {
      throw new OutputLimitException("the evaluation cannot be completed: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw new OutputLimitException(
          "the evaluation is nested too deeply for the stack of this thread");
    }
  }

  /**
   * Returns the output for a text that another reader does not accept: invalid, with the errors of
   * its report at the root of the schema.
   *
   * @param report invalid
   */
  public StandardOutput refuse(Report report, OutputFormat format) {
    List<OutputUnit> errors = new ArrayList<>();
    for (Violation violation : report.violations()) {
      if (violation.severity() == Severity.ERROR) {
        errors.add(unit(violation));
      }
    }
    return new StandardOutput(format, whole(false, errors));
  }

  private OutputUnit unit(Violation violation) {
    return unit(false, violation::pointer, violation::message, List.of());
  }

  private OutputUnit whole(boolean valid, List<OutputUnit> details) {
    return unit(valid, () -> "", null, details);
  }

  private OutputUnit unit(
      boolean valid,
      Supplier<String> instance,
      @Nullable Supplier<String> error,
      List<OutputUnit> details) {
    return new OutputUnit(
        valid, KeywordPath.ROOT, root.schema(), null, instance, error, null, details, false);
  }
}
