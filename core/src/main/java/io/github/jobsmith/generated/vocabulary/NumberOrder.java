package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;

/**
 * {@code x-number-order}: one number in an object is at most another. Reported at the larger one.
 * Not checked if both have exponents beyond two billion.
 */
public final class NumberOrder implements VocabularyCheck {
  private final Pointer smaller;
  private final Pointer larger;
  private final Constraint constraint;

  private NumberOrder(Pointer smaller, Pointer larger, Constraint constraint) {
    this.smaller = smaller;
    this.larger = larger;
    this.constraint = constraint;
  }

  /**
   * Returns a check.
   *
   * @param smaller JSON Pointer of the smaller number
   * @param larger JSON Pointer of the larger number
   * @throws IllegalArgumentException if a pointer is malformed
   */
  public static NumberOrder of(String smaller, String larger, Constraint constraint) {
    return new NumberOrder(Pointer.toOne(smaller), Pointer.toOne(larger), constraint);
  }

  @Override
  public boolean check(JsonDocument doc, int node, Findings findings) {
    if (!doc.isObject(node)) {
      return true;
    }
    int low = smaller.resolve(doc, node);
    int high = larger.resolve(doc, node);
    if (low < 0
        || high < 0
        || !doc.isNumber(low)
        || !doc.isNumber(high)
        || ordered(doc, low, high)) {
      return true;
    }
    String other = smaller.label() + ", which is " + NumberText.of(doc, low);
    return findings.fail(
        high, constraint, "is " + NumberText.of(doc, high) + "; must be at least " + other);
  }

  private static boolean ordered(JsonDocument doc, int low, int high) {
    if (doc.isLong(low)) {
      return doc.compare(high, doc.longValue(low)) >= 0;
    }
    if (doc.isLong(high)) {
      return doc.compare(low, doc.longValue(high)) <= 0;
    }
    try {
      return doc.compare(high, doc.decimal(low)) >= 0;
    } catch (ArithmeticException tooFarLow) {
      try {
        return doc.compare(low, doc.decimal(high)) <= 0;
      } catch (ArithmeticException tooFarHigh) {
        return true;
      }
    }
  }
}
