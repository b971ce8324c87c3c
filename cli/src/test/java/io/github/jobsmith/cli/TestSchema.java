package io.github.jobsmith.cli;

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
 * Replaces a generated schema in tests of the command itself: {@code name} has at most 3 characters
 * (an adjustable limit), {@code odd} has a warning, {@code start} is compared with the submission
 * time, and {@code crash} makes the validator throw.
 */
final class TestSchema implements CompiledSchema {
  private static final Rule LONG =
      Rule.of("name-length", Severity.ERROR, "the name is short")
          .allowed("short")
          .reason("Labels have room for three letters.")
          .hint("Shorten the name.")
          .sources("Manual, page 3", "Manual, page 5")
          .noticedBy("other-tool");
  private static final Rule ODD = Rule.of("odd-member", Severity.WARNING, "odd is not used");
  private static final Rule START = Rule.of("start-lead", Severity.ERROR, "the start is ahead");

  private static final Constraint TOO_LONG =
      Constraint.of(
              LONG, "/properties/name/maxLength", "maxLength", Expectation.characters(null, 3))
          .demotable();
  private static final Constraint ODD_MEMBER =
      Constraint.of(ODD, "/properties/odd", "false", Expectation.NOTHING);
  private static final Constraint LEAD =
      Constraint.of(START, "/properties/start/x-from-now/minimum", "x-from-now/minimum");

  private final Runnable whenChecking;

  TestSchema(Runnable whenChecking) {
    this.whenChecking = whenChecking;
  }

  @Override
  public String id() {
    return "test:schema";
  }

  @Override
  public boolean check(JsonDocument document, int node, Findings findings) {
    whenChecking.run();
    if (document.resolve(node, "/crash") >= 0) {
      throw new IllegalStateException("crashed\u001b[2J");
    }
    boolean valid = true;
    int name = document.resolve(node, "/name");
    if (name >= 0 && document.codePointLength(name) > 3) {
      valid &= findings.fail(name, TOO_LONG);
    }
    int odd = document.resolve(node, "/odd");
    if (odd >= 0) {
      valid &= findings.fail(odd, ODD_MEMBER);
    }
    int start = document.resolve(node, "/start");
    if (start >= 0) {
      valid &=
          findings.submitAt() == null
              ? findings.notRun(LEAD)
              : findings.fail(start, LEAD, "is before " + findings.submitAt());
    }
    return valid;
  }

  @Override
  public RuleCatalog rules() {
    return RuleCatalog.of(LONG, ODD, START);
  }

  @Override
  public List<String> sensitivePointers() {
    return List.of("/secret");
  }
}
