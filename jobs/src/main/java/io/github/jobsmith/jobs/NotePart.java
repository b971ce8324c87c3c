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
 */
record NotePart(int node, String name, Rule rule) implements JobPart {
  /** Whether the note says that the part is a job document. */
  boolean isDocument() {
    return rule.equals(JobRules.jobDocument());
  }

  @Override
  public Report validate(JsonDocument document, Validator request) {
    List<String> sensitive = document.isObject(node) ? DocumentSchema.ALL_VALUES : List.of();
    return Validator.of(new Note(rule, sensitive)).with(request.options()).validate(document, node);
  }

  /**
   * A schema that every value violates.
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
      return findings.fail(node, Constraint.of(rule, "", ""));
    }

    @Override
    public RuleCatalog rules() {
      return RuleCatalog.of(rule);
    }
  }
}
