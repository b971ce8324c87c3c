package io.github.jobsmith.cli;

import io.github.jobsmith.validation.Rule;
import io.github.jobsmith.validation.RuleCatalog;
import java.util.List;

/** {@code jobsmith rules}: one line a rule, for people and for grep. */
final class RulesCommand {
  private RulesCommand() {}

  static int run(List<String> args, Session session, Schemas schemas) throws OutputException {
    Arguments given = Arguments.parse(SchemaOptions.OPTIONS, args);
    if (!given.operands().isEmpty()) {
      throw new UsageException(
          "rules takes no operand; one rule is shown by: jobsmith explain "
              + given.operands().get(0));
    }
    RuleCatalog catalog = SchemaOptions.load(given, session, schemas).rules();
    int width = 0;
    for (String id : catalog.ids()) {
      width = Math.max(width, id.length());
    }
    StringBuilder text = new StringBuilder();
    for (Rule rule : catalog.rules()) {
      text.append(padded(rule.severity().label(), "warning".length()))
          .append("  ")
          .append(padded(rule.id(), width))
          .append("  ")
          .append(rule.title())
          .append('\n');
    }
    new Results(session.out()).print(text.toString());
    return ExitStatus.CLEAN;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
