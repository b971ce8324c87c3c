package io.github.jobsmith.validation;

import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.rule.Severity;
import java.util.List;

/** A schema that accepts everything but strings. */
class NoString implements CompiledSchema {
  private static final Rule RULE = Rule.of("no-string", Severity.ERROR, "there is no string");
  private static final Constraint NOT = Constraint.of(RULE, "/not", "not");

  @Override
  public String id() {
    return "test:no-string";
  }

  @Override
  public boolean check(JsonDocument document, int node, Findings findings) {
    return !document.isString(node) || findings.fail(node, NOT, "is a string");
  }

  @Override
  public RuleCatalog rules() {
    return RuleCatalog.of(RULE);
  }

  @Override
  public List<String> sensitivePointers() {
    return List.of();
  }

  /** Returns a validator that reports at most so many violations. */
  Validator validator(int most) {
    return Validator.of(this).with(ValidationOptions.DEFAULT.withMaxViolations(most));
  }
}
