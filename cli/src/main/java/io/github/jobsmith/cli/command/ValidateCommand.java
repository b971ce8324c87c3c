package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.argument.Option;
import io.github.jobsmith.cli.baseline.Baseline;
import io.github.jobsmith.cli.input.FileList;
import io.github.jobsmith.cli.input.Inputs;
import io.github.jobsmith.cli.output.AzurePipeline;
import io.github.jobsmith.cli.output.Looks;
import io.github.jobsmith.cli.output.Outputs;
import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.Progress;
import io.github.jobsmith.cli.process.Results;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.cli.schema.LoadedSchema;
import io.github.jobsmith.cli.schema.SchemaOptions;
import io.github.jobsmith.cli.schema.Schemas;
import io.github.jobsmith.validation.Validator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code jobsmith validate}. */
public final class ValidateCommand {
  public static final List<Option> OPTIONS = ValidateOptions.OPTIONS;

  /** Shells do not export the width of their window. */
  private static final int USUAL_WIDTH = 80;

  private ValidateCommand() {}

  public static int run(List<String> args, Session session, Schemas schemas)
      throws OutputException {
    ValidateOptions options = ValidateOptions.parse(args, session);
    Progress progress = options.quiet() ? null : Progress.of(session);
    if (progress == null) {
      return run(options, session, schemas, null);
    }
    try (progress) {
      return run(options, progress.session(), schemas, progress);
    }
  }

  private static int run(
      ValidateOptions options, Session session, Schemas schemas, @Nullable Progress progress)
      throws OutputException {
    StandardRun standard = options.isStandard() ? StandardRun.of(options, session, schemas) : null;
    Mapping mapping = options.mapping();
    LoadedSchema schema = standard == null ? load(options, session, schemas) : standard.schema();
    SchemaRuns runs = SchemaRuns.of(schema, standard, options, session, schemas);
    Looks looks = looks(schema, runs.main().validator(), options, session);
    Baseline baseline = options.baseline();
    if (baseline != null) {
      baseline.check();
    }
    try (Outputs outputs = Outputs.open(options.formats(), new Results(session.out()), looks);
        ValidateRun run =
            new ValidateRun(runs, standard, baseline, outputs, session, options, mapping)) {
      if (standard == null) {
        run.distribute(options.threads());
      }
      Inputs inputs =
          new Inputs(ProgressSink.of(run, progress), options.excludes(), options.results().keys());
      inputs.expand(options.operands());
      if (options.filesFrom() != null) {
        FileList.of(options.filesFrom(), session).expand(inputs, session.err());
      }
      run.configurations(options.searched(inputs));
      outputs.finish(run.summary());
      for (String note : outputs.notes()) {
        session.err().println("jobsmith: " + note);
      }
      run.finish();
      if (baseline != null) {
        baseline.finish(session.err());
      }
      return run.status();
    }
  }

  static Looks looks(
      LoadedSchema schema, Validator validator, ValidateOptions options, Session session) {
    return looks(validator.schemaId(), FormatNotes.of(schema.uncheckedFormats()), options, session);
  }

  static Looks looks(
      String schemaId, List<String> notes, ValidateOptions options, Session session) {
    boolean always = options.color().equals(ValidateOptions.ALWAYS);
    boolean colors =
        always || (options.color().equals(ValidateOptions.AUTO) && wantsColors(session));
    return new Looks(
        schemaId,
        notes,
        options.quiet(),
        options.failOn(),
        options.base(),
        colors,
        always,
        width(session),
        new DocumentOptions.NeededBy(),
        null,
        AzurePipeline.of(session),
        session.has("JENKINS_URL"),
        options.validation().messages());
  }

  /**
   * Returns the main schema.
   *
   * @throws UsageException if it cannot be used, or options of schemas have no effect
   */
  static LoadedSchema load(ValidateOptions options, Session session, Schemas schemas) {
    Arguments given = options.arguments();
    if (options.mapping().isGiven()) {
      options.mapping().check();
    }
    return SchemaOptions.of(given) == null
            && SchemaOptions.isOfFile(given)
            && options.mapping().isPossible()
        ? SchemaOptions.builtIn(given, schemas)
        : SchemaOptions.load(given, session, schemas);
  }

  /** Returns the width of the terminal, as far as it is known; 0 if there is none. */
  static int width(Session session) {
    if (!session.terminal().isStdout()) {
      return 0;
    }
    try {
      return Integer.parseInt(session.environment().getOrDefault("COLUMNS", ""));
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }

  private static boolean wantsColors(Session session) {
    return !session.has("NO_COLOR")
        && !"dumb".equals(session.environment().get("TERM"))
        && session.terminal().isStdout();
  }
}
