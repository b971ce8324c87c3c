package io.github.jobsmith.jobs;

import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.util.List;

/**
 * A part that is not validated, with one violation that says so.
 *
 * @param rule the rule, whose {@link Rule#problem()} is the message
 * @param ofName whether it is about the name of a member, which the message does not repeat, and
 *     whose value is not shown
 */
record NotePart(int node, String name, Rule rule, boolean ofName) implements JobPart {
  NotePart(int node, String name, Rule rule) {
    this(node, name, rule, false);
  }

  /** Returns a note about the name of a member. */
  static NotePart ofName(int member, Rule rule) {
    return new NotePart(member, "", rule, true);
  }

  /** Whether the note says that the part is a job document. */
  boolean isDocument() {
    return rule.equals(JobRules.jobDocument());
  }

  @Override
  public Report validate(JsonDocument document, Validator request) {
    List<String> sensitive =
        ofName || document.isObject(node) ? DocumentSchema.ALL_VALUES : List.of();
    Constraint constraint = constraint(rule);
    return validator(rule, sensitive, request)
        .validate(
            document,
            node,
            findings -> {
              if (ofName) {
                findings.failName(node, constraint, rule.problem() + "");
              } else {
                findings.fail(node, constraint);
              }
            });
  }

  /**
   * Returns a report about a value in a request that is validated as well, so that only its
   * sensitive values are hidden.
   *
   * @param part the request
   * @param value in the request
   */
  static Report within(int part, int value, Rule rule, JsonDocument document, Validator request) {
    Constraint constraint = constraint(rule);
    return validator(rule, request.schema().sensitivePointers(), request)
        .validate(document, part, findings -> findings.fail(value, constraint));
  }

  private static Constraint constraint(Rule rule) {
    return Constraint.of(rule, "", "");
  }

  private static Validator validator(Rule rule, List<String> sensitive, Validator request) {
    return Validator.of(new Note(rule, sensitive)).with(request.options());
  }

  /**
   * A schema that every value matches. The violation is added to the report, because the schema
   * sees a document with duplicate members without some of them, and so with other nodes.
   *
   * @param sensitivePointers all values of an object, because what is not validated may be or
   *     contain a job document
   */
  private record Note(Rule rule, List<String> sensitivePointers) implements CompiledSchema {
    @Override
    public String id() {
      return "";
    }

    @Override
    public boolean check(JsonDocument document, int node, Findings findings) {
      return true;
    }

    @Override
    public RuleCatalog rules() {
      return RuleCatalog.of(rule);
    }
  }
}
