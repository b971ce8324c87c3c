package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.process.ExitStatus;
import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.Results;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.cli.schema.SchemaOptions;
import io.github.jobsmith.cli.schema.Schemas;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.text.DidYouMean;
import java.util.List;

/** {@code jobsmith explain}: prints everything about a rule. */
public final class ExplainCommand {
  private static final int LABEL = "noticed by: ".length();

  private ExplainCommand() {}

  public static int run(List<String> args, Session session, Schemas schemas)
      throws OutputException {
    Arguments given = Arguments.parse(SchemaOptions.OPTIONS, args);
    if (given.operands().isEmpty()) {
      throw new UsageException("explain needs a rule id; jobsmith rules lists them");
    }
    RuleCatalog catalog = SchemaOptions.load(given, session, schemas).rules();
    StringBuilder text = new StringBuilder();
    for (String id : given.operands()) {
      Rule rule = catalog.find(id).orElse(null);
      if (rule == null) {
        String meant = DidYouMean.hint(id, catalog.ids());
        throw new UsageException(
            "unknown rule \"" + id + "\"" + meant + " (jobsmith rules lists them)");
      }
      text.append(text.isEmpty() ? "" : "\n");
      append(text, rule);
    }
    new Results(session.out()).print(text.toString());
    return ExitStatus.CLEAN;
  }

  private static void append(StringBuilder text, Rule rule) {
    text.append(rule.id()).append(" (").append(rule.severity().label()).append("): ");
    text.append(rule.title()).append('\n');
    if (rule.allowed() != null) {
      line(text, "allowed", rule.allowed());
    }
    line(text, "why", rule.reason());
    line(text, "hint", rule.hint());
    for (String source : rule.sources()) {
      line(text, "source", source);
    }
    line(text, "noticed by", String.join(", ", rule.noticedBy()));
  }

  private static void line(StringBuilder text, String label, String value) {
    if (!value.isEmpty()) {
      String head = label + ":";
      text.append("  ").append(head).append(" ".repeat(LABEL - head.length()));
      text.append(value).append('\n');
    }
  }
}
