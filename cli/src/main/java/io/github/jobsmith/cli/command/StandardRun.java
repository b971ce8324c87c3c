package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.output.Format;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.cli.schema.LoadedSchema;
import io.github.jobsmith.cli.schema.SchemaOptions;
import io.github.jobsmith.cli.schema.Schemas;
import io.github.jobsmith.compiler.output.OutputEvaluator;
import io.github.jobsmith.compiler.output.OutputFormat;
import io.github.jobsmith.compiler.output.OutputLimitException;
import io.github.jobsmith.compiler.output.StandardOutput;
import io.github.jobsmith.config.SchemaChoice;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.yaml.DocumentFiles;
import io.github.jobsmith.yaml.YamlDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates files for the output formats of JSON Schema, in addition to their reports. Only loaded
 * if one of these formats is requested.
 */
final class StandardRun {
  /** Options that change a report in ways that these formats cannot express. */
  private static final List<String> REFUSED =
      List.of(
          ValidateOptions.RELAXED_LIMITS,
          ValidateOptions.MAX_STEPS,
          ValidateOptions.TIMEOUT,
          ValidateOptions.PLACEHOLDERS,
          ValidateOptions.BASELINE,
          ValidateOptions.WRITE_BASELINE,
          ValidateOptions.ITEMS);

  private final LoadedSchema schema;

  /** Null if the schema is built in, which has no standard output. */
  private final @Nullable OutputEvaluator evaluator;

  private final Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);
  private final Map<OutputFormat, String> results = new EnumMap<>(OutputFormat.class);

  private StandardRun(
      LoadedSchema schema, @Nullable OutputEvaluator evaluator, ValidateOptions options) {
    this.schema = schema;
    this.evaluator = evaluator;
    for (Format format : options.formats()) {
      if (format.kind().isStandard()) {
        formats.add(format.kind().standard());
      }
    }
  }

  /**
   * Reads the main schema.
   *
   * @throws UsageException if an option cannot be combined with these formats, or the schema cannot
   *     be used
   */
  static StandardRun of(ValidateOptions options, Session session, Schemas schemas) {
    Arguments given = options.arguments();
    String format = "";
    for (Format each : options.formats()) {
      format = each.kind().isStandard() ? each.kind().label() : format;
    }
    boolean builtIn = SchemaOptions.of(given) == null;
    if (builtIn && !options.mapping().isPossible()) {
      throw new UsageException("--format " + format + " requires --schema FILE");
    }
    for (String option : REFUSED) {
      if (given.has(option)) {
        throw new UsageException(option + " cannot be combined with --format " + format);
      }
    }
    if (builtIn) {
      options.mapping().check();
      return new StandardRun(SchemaOptions.builtIn(given, schemas), null, options);
    }
    List<String> names = new ArrayList<>();
    return of(SchemaOptions.evaluator(given, session, names::add), names, options);
  }

  /**
   * Reads a schema to which files are mapped.
   *
   * @param origin where it is said that this is their schema
   * @throws UsageException if it cannot be used
   */
  static StandardRun of(
      SchemaChoice choice, String origin, ValidateOptions options, Session session) {
    List<String> names = new ArrayList<>();
    return of(
        SchemaOptions.evaluator(choice, origin, options.arguments(), session, names::add),
        names,
        options);
  }

  private static StandardRun of(
      OutputEvaluator evaluator, List<String> names, ValidateOptions options) {
    OutputEvaluator own = evaluator.with(options.validation());
    return new StandardRun(new LoadedSchema(own.validator(), false, names), own, options);
  }

  LoadedSchema schema() {
    return schema;
  }

  /** Returns the outputs of the last file, as JSON. */
  Map<OutputFormat, String> results() {
    return results;
  }

  /**
   * Evaluates a file and returns its report.
   *
   * @param path null for standard input
   * @throws IOException if it cannot be read, or an output exceeds a limit
   */
  Report report(String name, @Nullable Path path, InputStream stdin) throws IOException {
    JsonLimits limits = schema.validator().options().limits();
    byte[] text;
    try {
      text = path == null ? JsonInput.bytes(stdin, limits) : JsonInput.bytes(path, limits);
    } catch (JsonSyntaxException e) {
      results.clear();
      Report report = Report.unreadable(e);
      refuse(evaluator(), report);
      return report;
    }
    return report(name, text);
  }

  /** Evaluates a text, with the exceptions of {@link #report(String, Path, InputStream)}. */
  Report report(String name, byte[] text) throws IOException {
    results.clear();
    OutputEvaluator known = evaluator();
    Validator validator = known.validator();
    Report report =
        DocumentFiles.isYaml(name)
            ? YamlDocuments.validate(validator, text)
            : validator.validate(text);
    try {
      evaluate(known, document(validator, name, text), report);
    } catch (JsonSyntaxException e) {
      refuse(known, report);
    } catch (OutputLimitException e) {
      throw new IOException(e.getMessage(), e);
    }
    return report;
  }

  /** Evaluates a file that was not read because of its size. */
  void refused(Report report) throws IOException {
    results.clear();
    refuse(evaluator(), report);
  }

  private OutputEvaluator evaluator() throws IOException {
    if (evaluator == null) {
      throw new IOException("its schema is built in, so it has no standard output");
    }
    return evaluator;
  }

  private static JsonDocument document(Validator validator, String name, byte[] text) {
    return DocumentFiles.isYaml(name)
        ? YamlDocuments.read(text, validator.options())
        : validator.read(text);
  }

  private void evaluate(OutputEvaluator known, JsonDocument document, Report report) {
    for (OutputFormat format : formats) {
      StandardOutput output = known.evaluate(document, format);
      // A reader can have rules of its own about a text.
      boolean refused = output.isValid() && !report.isValid();
      results.put(format, (refused ? known.refuse(report, format) : output).toJson());
    }
  }

  private void refuse(OutputEvaluator known, Report report) {
    for (OutputFormat format : formats) {
      results.put(format, known.refuse(report, format).toJson());
    }
  }
}
