package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.output.Format;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.cli.schema.LoadedSchema;
import io.github.jobsmith.cli.schema.SchemaOptions;
import io.github.jobsmith.compiler.output.OutputEvaluator;
import io.github.jobsmith.compiler.output.OutputFormat;
import io.github.jobsmith.compiler.output.OutputLimitException;
import io.github.jobsmith.compiler.output.StandardOutput;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.validation.Report;
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
  private final OutputEvaluator evaluator;
  private final Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);
  private final Map<OutputFormat, String> results = new EnumMap<>(OutputFormat.class);

  private StandardRun(ValidateOptions options, Session session) {
    List<String> names = new ArrayList<>();
    this.evaluator =
        SchemaOptions.evaluator(options.arguments(), session, names::add)
            .with(options.validation());
    this.schema = new LoadedSchema(evaluator.validator(), false, names);
    for (Format format : options.formats()) {
      if (format.kind().isStandard()) {
        formats.add(format.kind().standard());
      }
    }
  }

  /**
   * Reads the schema.
   *
   * @throws UsageException if an option cannot be combined with these formats, or the schema cannot
   *     be used
   */
  static StandardRun of(ValidateOptions options, Session session) {
    Arguments given = options.arguments();
    String format = "";
    for (Format each : options.formats()) {
      format = each.kind().isStandard() ? each.kind().label() : format;
    }
    if (SchemaOptions.of(given) == null) {
      throw new UsageException("--format " + format + " requires --schema FILE");
    }
    for (String option : REFUSED) {
      if (given.has(option)) {
        throw new UsageException(option + " cannot be combined with --format " + format);
      }
    }
    return new StandardRun(options, session);
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
    results.clear();
    JsonLimits limits = evaluator.validator().options().limits();
    try {
      byte[] text = path == null ? JsonInput.bytes(stdin, limits) : JsonInput.bytes(path, limits);
      Report report =
          DocumentFiles.isYaml(name)
              ? YamlDocuments.validate(evaluator.validator(), text)
              : evaluator.validator().validate(text);
      try {
        evaluate(document(name, text), report);
      } catch (JsonSyntaxException e) {
        refuse(report);
      }
      return report;
    } catch (JsonSyntaxException e) {
      Report report = Report.unreadable(e);
      refuse(report);
      return report;
    } catch (OutputLimitException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private JsonDocument document(String name, byte[] text) {
    return DocumentFiles.isYaml(name)
        ? YamlDocuments.read(text, evaluator.validator().options())
        : evaluator.validator().read(text);
  }

  private void evaluate(JsonDocument document, Report report) {
    for (OutputFormat format : formats) {
      StandardOutput output = evaluator.evaluate(document, format);
      // A reader can have rules of its own about a text.
      boolean refused = output.isValid() && !report.isValid();
      results.put(format, (refused ? evaluator.refuse(report, format) : output).toJson());
    }
  }

  private void refuse(Report report) {
    for (OutputFormat format : formats) {
      results.put(format, evaluator.refuse(report, format).toJson());
    }
  }
}
