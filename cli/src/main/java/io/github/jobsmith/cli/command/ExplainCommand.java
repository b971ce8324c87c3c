package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.argument.Option;
import io.github.jobsmith.cli.process.ExitStatus;
import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.Results;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.cli.schema.LoadedSchema;
import io.github.jobsmith.cli.schema.SchemaOptions;
import io.github.jobsmith.cli.schema.Schemas;
import io.github.jobsmith.jobs.aws.AwsRules;
import io.github.jobsmith.jobs.error.ErrorExplanation;
import io.github.jobsmith.jobs.error.ServiceError;
import io.github.jobsmith.jobs.error.ServiceErrors;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.text.DidYouMean;
import java.util.ArrayList;
import java.util.List;

/** {@code jobsmith explain}: prints everything about a rule, an error of AWS, or a message. */
public final class ExplainCommand {
  private static final String ERROR = "--error";

  /** What {@code explain} accepts. */
  public static final List<Option> OPTIONS =
      SchemaOptions.with(SchemaOptions.OPTIONS, Option.of(ERROR, "TEXT"), RuleData.FORMAT);

  /** More names help nobody. */
  private static final int MOST_LONGER = 8;

  private ExplainCommand() {}

  public static int run(List<String> args, Session session, Schemas schemas)
      throws OutputException {
    Arguments given = Arguments.parse(OPTIONS, args);
    String error = given.value(ERROR);
    if (error == null && given.operands().isEmpty()) {
      throw new UsageException("explain needs a rule id; jobsmith rules lists them");
    }
    if (error != null && error.isBlank()) {
      throw new UsageException(ERROR + " is empty; must be a message that AWS printed");
    }
    String format = RuleData.format(given);
    Explanation text = new Explanation();
    if (error != null) {
      text.add(ErrorExplanation.of(error));
    }
    for (String id : given.operands()) {
      ServiceError known = ServiceErrors.find(id).orElse(null);
      if (known == null) {
        text.add(rule(id, given, session, schemas));
      } else {
        text.add(known);
      }
    }
    new Results(session.out()).print(text.as(format));
    return ExitStatus.CLEAN;
  }

  /** Finds a rule of the given schema or, if none is given, of any built-in schema. */
  private static Rule rule(String id, Arguments given, Session session, Schemas schemas) {
    LoadedSchema schema = SchemaOptions.load(given, session, schemas);
    RuleCatalog catalog = schema.isCreateJob() ? AwsRules.addedTo(schema.rules()) : schema.rules();
    Rule rule = catalog.find(id).orElse(null);
    if (rule == null && !given.has(SchemaOptions.SCHEMA)) {
      for (String name : Schemas.NAMES) {
        rule = rule == null ? schemas.validator(name).rules().find(id).orElse(null) : rule;
      }
    }
    if (rule == null) {
      List<String> names = new ArrayList<>(catalog.ids());
      ServiceErrors.all().forEach(error -> names.add(error.name()));
      throw new UsageException(
          "unknown rule \"" + id + "\"" + meant(id, names) + " (jobsmith rules lists them)");
    }
    return rule;
  }

  /** Returns what was probably meant: the names that begin with this one, or a similar one. */
  private static String meant(String id, List<String> names) {
    List<String> longer = names.stream().filter(name -> name.startsWith(id + "-")).toList();
    return longer.isEmpty() || longer.size() > MOST_LONGER
        ? DidYouMean.hint(id, names)
        : "; did you mean " + String.join(" or ", longer) + "?";
  }
}
