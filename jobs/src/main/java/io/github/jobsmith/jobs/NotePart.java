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
  @Override
  public Report validate(JsonDocument document, Validator request) {
    return Validator.of(new Note(rule)).with(request.options()).validate(document, node);
  }

  /** A schema that every value violates. */
  private record Note(Rule rule) implements CompiledSchema {
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

    @Override
    public List<String> sensitivePointers() {
      return List.of();
    }
  }
}
