package io.github.jobsmith.cli;

import io.github.jobsmith.validation.Validator;
import java.util.List;

/** {@code jobsmith validate}. */
final class ValidateCommand {
  private ValidateCommand() {}

  static int run(List<String> args, Session session, Schemas schemas) throws OutputException {
    ValidateOptions options = ValidateOptions.parse(args, session);
    Validator validator = schemas.validator(options.schema()).with(options.validation());
    boolean always = options.color().equals(ValidateOptions.ALWAYS);
    boolean colors =
        always || (options.color().equals(ValidateOptions.AUTO) && wantsColors(session));
    try (Outputs outputs =
        Outputs.open(
            options.formats(), new Results(session.out()), validator.schemaId(), colors, always)) {
      ValidateRun run = new ValidateRun(validator, outputs, session, options);
      new Inputs(run).expand(options.operands());
      outputs.finish(run.summary());
      return run.status();
    }
  }

  private static boolean wantsColors(Session session) {
    return session.environment().apply("NO_COLOR").isEmpty()
        && !session.environment().apply("TERM").equals("dumb")
        && session.terminal().getAsBoolean();
  }
}
