package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.argument.Option;
import io.github.jobsmith.cli.process.ExitStatus;
import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.Results;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.cli.schema.SchemaOptions;
import io.github.jobsmith.cli.schema.Schemas;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import java.util.List;

/** {@code jobsmith rules}: prints one line per rule. */
public final class RulesCommand {
  /** What {@code rules} accepts. */
  public static final List<Option> OPTIONS =
      SchemaOptions.with(SchemaOptions.OPTIONS, RuleData.FORMAT);

  private RulesCommand() {}

  public static int run(List<String> args, Session session, Schemas schemas)
      throws OutputException {
    Arguments given = Arguments.parse(OPTIONS, args);
    if (!given.operands().isEmpty()) {
      throw new UsageException(
          "rules takes no arguments; to show one rule, use jobsmith explain "
              + given.operands().get(0));
    }
    String format = RuleData.format(given);
    RuleCatalog catalog = SchemaOptions.load(given, session, schemas).rules();
    new Results(session.out())
        .print(
            switch (format) {
              case RuleData.JSON ->
                  RuleData.json(catalog.rules().stream().map(RuleData::of).toList());
              case RuleData.MARKDOWN -> markdown(catalog);
              default -> text(catalog);
            });
    return ExitStatus.CLEAN;
  }

  private static String markdown(RuleCatalog catalog) {
    StringBuilder text = new StringBuilder("| rule | severity | title |\n|---|---|---|\n");
    for (Rule rule : catalog.rules()) {
      text.append("| `").append(rule.id()).append("` | ").append(rule.severity().label());
      text.append(" | ").append(RuleData.escaped(rule.title())).append(" |\n");
    }
    return text.toString();
  }

  private static String text(RuleCatalog catalog) {
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
    return text.toString();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
