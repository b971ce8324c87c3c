package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.argument.Option;
import io.github.jobsmith.cli.check.SchemaRules;
import io.github.jobsmith.cli.input.FileList;
import io.github.jobsmith.cli.input.Inputs;
import io.github.jobsmith.cli.output.Format;
import io.github.jobsmith.cli.output.Outputs;
import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.Progress;
import io.github.jobsmith.cli.process.Results;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.cli.schema.SchemaOptions;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.report.ReportFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code jobsmith check-schema}: reports mistakes in schemas themselves. */
public final class CheckSchemaCommand {
  /** Options of validate that say how reports are written and which files are read. */
  private static final List<String> HERE =
      List.of(
          ValidateOptions.EXCLUDE,
          ValidateOptions.FILES_FROM,
          ValidateOptions.CONFIG,
          ValidateOptions.FORMAT,
          ValidateOptions.FAIL_ON,
          ValidateOptions.MIN_SEVERITY,
          ValidateOptions.DISABLE,
          ValidateOptions.QUIET,
          ValidateOptions.BASE,
          ValidateOptions.COLOR,
          ValidateOptions.VERBOSE);

  /** What {@code check-schema} accepts. */
  public static final List<Option> OPTIONS =
      SchemaOptions.with(
          SchemaOptions.MEANING.stream()
              .filter(option -> !option.name().equals(SchemaOptions.SCHEMA))
              .toList(),
          SchemaOptions.with(
              ValidateOptions.OPTIONS.stream()
                  .filter(option -> HERE.contains(option.name()))
                  .toList(),
              Option.of(SchemaOptions.CLASS_PATH, "PATH")));

  private CheckSchemaCommand() {}

  public static int run(List<String> args, Session session) throws OutputException {
    Arguments given = Arguments.parse(OPTIONS, args);
    if (given.operands().contains("")) {
      throw new UsageException("an argument is empty (is a variable not set?)");
    }
    if (given.operands().contains(Inputs.STDIN)) {
      throw new UsageException("check-schema reads files, because references are relative to them");
    }
    if (given.operands().isEmpty() && !given.has(ValidateOptions.FILES_FROM)) {
      throw new UsageException(
          "nothing to check; add schema files: jobsmith check-schema schemas/");
    }
    List<Format> formats = ValidateOptions.formats(given, session);
    for (Format format : formats) {
      if (format.kind().isStandard()) {
        throw new UsageException(
            "--format " + format.kind().label() + " is not possible for schemas themselves");
      }
    }
    ValidateOptions options = ValidateOptions.parse(given, formats, session);
    Progress progress = options.quiet() ? null : Progress.of(session);
    if (progress == null) {
      return run(given, options, session, null);
    }
    try (progress) {
      return run(given, options, progress.session(), progress);
    }
  }

  private static int run(
      Arguments given, ValidateOptions options, Session session, @Nullable Progress progress)
      throws OutputException {
    ReportFilter filter = options.disabledRules().filter(SchemaRules::all);
    try (Outputs outputs =
        Outputs.open(
            options.formats(),
            new Results(session.out()),
            ValidateCommand.looks("", List.of(), options, session))) {
      ReportRun run = new ReportRun(outputs, filter, options.failOn(), session.err());
      CheckSchemaRun sink = new CheckSchemaRun(given, options, filter, run, session);
      Inputs inputs =
          new Inputs(ProgressSink.of(sink, progress), options.excludes(), options.results().keys());
      inputs.expand(options.operands());
      if (options.filesFrom() != null) {
        FileList.of(options.filesFrom(), session).expand(inputs, session.err());
      }
      sink.configurations(options.searched(inputs));
      return run.finish();
    } catch (SchemaException e) {
      e.diagnostics().forEach(session.err()::println);
      throw UsageException.told();
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
