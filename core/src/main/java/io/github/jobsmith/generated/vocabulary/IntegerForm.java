package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;

/**
 * {@code x-integer-form}: an integer is written with digits only, without a decimal point or an
 * exponent.
 */
public final class IntegerForm implements VocabularyCheck {
  private final Constraint constraint;

  private IntegerForm(Constraint constraint) {
    this.constraint = constraint;
  }

  /** Returns a check. */
  public static IntegerForm of(Constraint constraint) {
    return new IntegerForm(constraint);
  }

  @Override
  public boolean check(JsonDocument doc, int node, Findings findings) {
    if (!doc.isNumber(node) || doc.isIntegerByNotation(node) || !doc.isInteger(node)) {
      return true;
    }
    return findings.fail(
        node,
        constraint,
        "is written " + NumberText.of(doc, node) + "; must be " + digits(doc, node));
  }

  private static String digits(JsonDocument doc, int node) {
    try {
      return Long.toString(doc.longValue(node));
    } catch (ArithmeticException e) {
      return "written with digits only";
    }
  }
}
