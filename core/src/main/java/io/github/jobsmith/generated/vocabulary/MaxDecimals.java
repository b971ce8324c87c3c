package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;

/**
 * {@code x-max-decimals}: the number of decimal places of a number's exact value, without trailing
 * zeros.
 */
public final class MaxDecimals implements VocabularyCheck {
  private final int maximum;
  private final Constraint constraint;

  private MaxDecimals(int maximum, Constraint constraint) {
    this.maximum = maximum;
    this.constraint = constraint;
  }

  /**
   * Returns a check.
   *
   * @param maximum number of decimal places, 0 or more
   * @throws IllegalArgumentException if the maximum is negative
   */
  public static MaxDecimals of(int maximum, Constraint constraint) {
    if (maximum < 0) {
      throw new IllegalArgumentException("x-max-decimals is " + maximum + "; must be at least 0");
    }
    return new MaxDecimals(maximum, constraint);
  }

  @Override
  public boolean check(JsonDocument doc, int node, Findings findings) {
    if (!doc.isNumber(node) || doc.decimalPlaces(node) <= maximum) {
      return true;
    }
    int places = doc.decimalPlaces(node);
    String found = places == 1 ? "1 digit" : places + " digits";
    return findings.fail(
        node, constraint, "has " + found + " after the point; must have at most " + maximum);
  }
}
