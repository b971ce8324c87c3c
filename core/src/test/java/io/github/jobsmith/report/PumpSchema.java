package io.github.jobsmith.report;

import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.rule.Severity;
import java.util.List;

/**
 * {@code name} has at most 3 characters; an item of {@code odd} has a warning; {@code start} is
 * compared with the submission time.
 */
final class PumpSchema implements CompiledSchema {
  private static final Rule LONG =
      Rule.of("name-length", Severity.ERROR, "the name is short")
          .reason("Labels on the pump have room for three letters.")
          .hint("Shorten the name.")
          .sources("Pump manual, page 3")
          .noticedBy("pump-cli");
  private static final Rule ODD =
      Rule.of("odd-item", Severity.WARNING, "items are not advised").hint("Leave it out.");
  private static final Rule CLOCK = Rule.of("start-lead", Severity.ERROR, "the start is ahead");

  private static final Constraint TOO_LONG =
      Constraint.of(
          LONG, "/properties/name^x/maxLength", "maxLength", Expectation.characters(null, 3));
  private static final Constraint ADVICE =
      Constraint.of(ODD, "/properties/odd/items", "false", Expectation.NOTHING);
  private static final Constraint LEAD = Constraint.of(CLOCK, "/properties/start/x-from-now");

  @Override
  public String id() {
    return "test:pump";
  }

  @Override
  public boolean check(JsonDocument document, int node, Findings findings) {
    boolean valid = true;
    int name = document.resolve(node, "/name");
    if (name >= 0 && document.codePointLength(name) > 3) {
      valid &= findings.fail(name, TOO_LONG);
    }
    for (int i = 0; document.resolve(node, "/odd/" + i) >= 0; i++) {
      valid &= findings.fail(document.resolve(node, "/odd/" + i), ADVICE);
    }
    if (document.resolve(node, "/start") >= 0 && findings.submitAt() == null) {
      valid &= findings.notRun(LEAD);
    }
    return valid;
  }

  @Override
  public RuleCatalog rules() {
    return RuleCatalog.of(LONG, ODD, CLOCK);
  }

  @Override
  public List<String> sensitivePointers() {
    return List.of("/secret");
  }
}
