package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.custom.CheckResult;
import io.github.jobsmith.custom.CustomKeyword;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.CustomExpectation;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonValue;
import java.util.function.Supplier;

/** A keyword of the application. */
public final class CustomKeywordCheck implements NamedCheck {
  private final UserCode<CustomKeyword.Check> code;
  private final Constraint constraint;

  private CustomKeywordCheck(UserCode<CustomKeyword.Check> code, Constraint constraint) {
    this.code = code;
    this.constraint = constraint;
  }

  /**
   * Returns a check. What the supplier and the keyword throw is reported for each value that is
   * checked.
   *
   * @param keyword the name of the keyword
   * @param value the value of the keyword in the schema, as JSON text
   * @param factory creates the keyword; called once
   */
  public static CustomKeywordCheck of(
      String keyword,
      String value,
      Supplier<? extends CustomKeyword> factory,
      Constraint constraint) {
    return new CustomKeywordCheck(
        UserCode.create(
            "the check of " + keyword,
            () -> factory.get().create(JsonValue.parse(value)),
            constraint),
        constraint);
  }

  @Override
  public boolean check(JsonDocument doc, int node, Findings findings) {
    return hasUnknown(doc, node) || check(JsonValue.of(doc, node), doc, node, false, findings);
  }

  @Override
  public boolean checkName(JsonDocument doc, int member, Findings findings) {
    return check(JsonValue.of(doc.name(member)), doc, member, true, findings);
  }

  private static boolean hasUnknown(JsonDocument doc, int node) {
    if (doc.hasUnknown()) {
      for (int each = node, end = doc.next(node); each < end; each++) {
        if (doc.isUnknown(each)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean check(
      JsonValue value, JsonDocument doc, int node, boolean isName, Findings findings) {
    CustomKeyword.Check check = code.created();
    if (check == null) {
      return code.undecided(doc, node, isName, findings);
    }
    findings.step();
    CheckResult result;
    try {
      result = check.check(value);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return code.threw(doc, node, isName, findings, e);
    }
    if (result == null) {
      return code.returnedNull(doc, node, isName, findings);
    }
    if (result.isValid()) {
      return true;
    }
    Constraint violated =
        constraint.expecting(new CustomExpectation(result.message(), result.parameters()));
    if (isName) {
      return findings.failName(node, violated);
    }
    return findings.fail(node, result.at().isEmpty() ? violated : violated.at(result.at()));
  }
}
