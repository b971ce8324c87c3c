package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.argument.Option;
import io.github.jobsmith.cli.input.FileList;
import io.github.jobsmith.cli.input.Inputs;
import io.github.jobsmith.cli.output.Format;
import io.github.jobsmith.cli.output.Outputs;
import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.Progress;
import io.github.jobsmith.cli.process.Results;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.cli.schema.LoadedSchema;
import io.github.jobsmith.cli.schema.SchemaOptions;
import io.github.jobsmith.cli.schema.Schemas;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code jobsmith fix}: removes violations by safe edits. */
public final class FixCommand {
  private static final String DRY_RUN = "--dry-run";

  /** Options of validate that make no sense for files that are changed. */
  private static final List<String> NOT_HERE =
      List.of(
          ValidateOptions.STDIN_FILENAME,
          ValidateOptions.FORMAT,
          ValidateOptions.ITEMS,
          ValidateOptions.BASE,
          ValidateOptions.BASELINE,
          ValidateOptions.WRITE_BASELINE,
          ValidateOptions.SUPPRESSED);

  /** What {@code fix} accepts. */
  public static final List<Option> OPTIONS =
      SchemaOptions.with(
          ValidateOptions.OPTIONS.stream()
              .filter(option -> !NOT_HERE.contains(option.name()))
              .toList(),
          Option.flag(DRY_RUN));

  private FixCommand() {}

  public static int run(List<String> args, Session session, Schemas schemas)
      throws OutputException {
    Arguments given = Arguments.parse(OPTIONS, args);
    if (given.operands().contains(Inputs.STDIN)) {
      throw new UsageException("fix changes files, so it cannot read standard input");
    }
    if (given.operands().isEmpty() && !given.has(ValidateOptions.FILES_FROM)) {
      throw new UsageException(
          "nothing to fix; add files, directories or patterns: jobsmith fix jobs/");
    }
    if (given.operands().contains("")) {
      throw new UsageException("an argument is empty (is a variable not set?)");
    }
    boolean dry = given.has(DRY_RUN);
    ValidateOptions options = ValidateOptions.parse(given, Format.parse(List.of(), false), session);
    Progress progress = options.quiet() ? null : Progress.of(session);
    if (progress == null) {
      return run(options, dry, session, schemas, null);
    }
    try (progress) {
      return run(options, dry, progress.session(), schemas, progress);
    }
  }

  private static int run(
      ValidateOptions options,
      boolean dry,
      Session session,
      Schemas schemas,
      @Nullable Progress progress)
      throws OutputException {
    LoadedSchema schema = ValidateCommand.load(options, session, schemas);
    SchemaRuns runs = SchemaRuns.of(schema, null, options, session, schemas);
    Results results = new Results(session.out());
    // Standard output has only the changes, for patch.
    Results reports = dry ? new Results(session.err()) : results;
    try (Outputs outputs =
        Outputs.open(
            options.formats(),
            reports,
            ValidateCommand.looks(schema, runs.main().validator(), options, session))) {
      ValidateRun left =
          new ValidateRun(runs, null, null, outputs, session, options, options.mapping());
      FixRun run = new FixRun(left, options, dry ? results : null, reports, session.err());
      Inputs inputs =
          new Inputs(ProgressSink.of(run, progress), options.excludes(), options.results().keys());
      inputs.expand(options.operands());
      if (options.filesFrom() != null) {
        FileList.of(options.filesFrom(), session).expand(inputs, session.err());
      }
      left.configurations(options.searched(inputs));
      outputs.finish(left.summary());
      run.finish();
      left.finish();
      return Math.max(left.status(), run.status());
    }
  }
}
