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
import io.github.jobsmith.cli.process.Results;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.cli.schema.LoadedSchema;
import io.github.jobsmith.cli.schema.SchemaOptions;
import io.github.jobsmith.cli.schema.SchemaText;
import io.github.jobsmith.cli.schema.Schemas;
import io.github.jobsmith.jobs.JobFiles;
import io.github.jobsmith.report.ReportFilter;
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
    StandardRun standard = options.isStandard() ? StandardRun.of(options, session) : null;
    LoadedSchema schema =
        standard == null
            ? SchemaOptions.load(options.arguments(), session, schemas)
            : standard.schema();
    Validator validator = validator(schema, options);
    JobFiles jobs = jobs(schema, validator, options.arguments());
    ReportFilter filter = options.filter(schema);
    Looks looks = looks(schema, validator, options, session);
    Baseline baseline = options.baseline();
    try (Outputs outputs = Outputs.open(options.formats(), new Results(session.out()), looks)) {
      ValidateRun run =
          new ValidateRun(
              validator, jobs, standard, filter, baseline, schema, outputs, session, options);
      Inputs inputs = new Inputs(run, options.excludes(), options.results().keys());
      inputs.expand(options.operands());
      if (options.filesFrom() != null) {
        FileList.of(options.filesFrom(), session).expand(inputs, session.err());
      }
      run.configurations(inputs.directories());
      outputs.finish(run.summary());
      for (String note : outputs.notes()) {
        session.err().println("jobsmith: " + note);
      }
      if (baseline != null) {
        baseline.finish(session.err());
      }
      return run.status();
    }
  }

  static Validator validator(LoadedSchema schema, ValidateOptions options) {
    Validator validator = schema.validator().with(options.validation());
    return options.arguments().has(ValidateOptions.PLACEHOLDERS)
        ? SchemaText.knownTo(validator, options.arguments())
        : validator;
  }

  static Looks looks(
      LoadedSchema schema, Validator validator, ValidateOptions options, Session session) {
    boolean always = options.color().equals(ValidateOptions.ALWAYS);
    boolean colors =
        always || (options.color().equals(ValidateOptions.AUTO) && wantsColors(session));
    return new Looks(
        validator.schemaId(),
        FormatNotes.of(schema.uncheckedFormats()),
        options.quiet(),
        options.failOn(),
        options.base(),
        colors,
        always,
        width(session),
        new DocumentOptions.NeededBy(),
        null,
        AzurePipeline.of(session));
  }

  /** Returns null for a schema other than that of CreateJob. */
  static @Nullable JobFiles jobs(LoadedSchema schema, Validator validator, Arguments given) {
    if (!schema.isCreateJob()) {
      DocumentOptions.refuse(given);
      if (given.has(ValidateOptions.ITEMS) && given.has(ValidateOptions.JSONC)) {
        throw new UsageException(
            ValidateOptions.JSONC + " cannot be combined with " + ValidateOptions.ITEMS);
      }
      return null;
    }
    if (given.has(ValidateOptions.ITEMS)) {
      throw new UsageException(ValidateOptions.ITEMS + " requires --schema FILE");
    }
    JobFiles files = JobFiles.of(validator);
    return DocumentOptions.isGiven(given) ? DocumentOptions.apply(files, given) : files;
  }

  /** Returns the width of the terminal, as far as it is known; 0 if there is none. */
  private static int width(Session session) {
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
