package io.github.jobsmith.cli.check;

import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.yaml.YamlRules;

/** The rules of schemas. */
public final class SchemaRules {
  static final Rule ERROR =
      Rule.of("schema-error", Severity.ERROR, "a schema can be used")
          .reason("Nothing can be validated with a schema that has an error.");
  static final Rule WARNING =
      Rule.of("schema-warning", Severity.WARNING, "a schema means what it says")
          .reason("The schema can be used, but a part of it has no effect, or another one.");
  static final Rule INFO =
      Rule.of("schema-info", Severity.INFO, "a schema is as precise as it can be")
          .reason("The schema can be used; this is advice.");
  static final Rule CONTRADICTION =
      Rule.of("schema-contradiction", Severity.WARNING, "some value is valid")
          .reason("Keywords that contradict each other reject every value.")
          .hint("Correct one of them; to reject every value on purpose, write false.");
  static final Rule UNREACHABLE =
      Rule.of("schema-value", Severity.WARNING, "enum and const contain only valid values")
          .reason("Another keyword of the same schema rejects the value, so it is never valid.")
          .hint("Correct the value or the other keyword, or remove the value.");
  static final Rule DEFAULT =
      Rule.of("schema-default", Severity.WARNING, "a default is valid")
          .reason("Editors, forms and generated code insert the default.")
          .hint("Correct the default or the schema.");
  static final Rule EXAMPLES =
      Rule.of("schema-examples", Severity.WARNING, "examples are valid")
          .reason("Readers copy examples.")
          .hint("Correct the example or the schema.");

  private SchemaRules() {}

  /** Returns all of them, and those of the readers. */
  public static RuleCatalog all() {
    return YamlRules.syntaxAddedTo(
        RuleCatalog.of(ERROR, WARNING, INFO, CONTRADICTION, UNREACHABLE, DEFAULT, EXAMPLES));
  }
}
