package io.github.jobsmith.cli;

import io.github.jobsmith.report.ReportFilter;
import io.github.jobsmith.validation.Validator;
import java.util.List;

/** {@code jobsmith validate}. */
final class ValidateCommand {
  private ValidateCommand() {}

  static int run(List<String> args, Session session, Schemas schemas) throws OutputException {
    ValidateOptions options = ValidateOptions.parse(args, session);
    Validator validator =
        SchemaOptions.validator(options.arguments(), session, schemas).with(options.validation());
    boolean always = options.color().equals(ValidateOptions.ALWAYS);
    boolean colors =
        always || (options.color().equals(ValidateOptions.AUTO) && wantsColors(session));
    ReportFilter filter = options.filter(validator.rules());
    Output.Looks looks = new Output.Looks(validator.schemaId(), options, colors, always);
    try (Outputs outputs = Outputs.open(options.formats(), new Results(session.out()), looks)) {
      ValidateRun run = new ValidateRun(validator, filter, outputs, session, options);
      new Inputs(run, options.excludes(), options.results().keys()).expand(options.operands());
      outputs.finish(run.summary());
      return run.status();
    }
  }

  private static boolean wantsColors(Session session) {
    return !session.has("NO_COLOR")
        && !"dumb".equals(session.environment().get("TERM"))
        && session.terminal().isStdout();
  }
}
