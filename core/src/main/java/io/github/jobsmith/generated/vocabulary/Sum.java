package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * {@code x-sum}: the sum of the numbers that a pointer identifies in the items of an array. Exact
 * for numbers between 1e-100 and 1e100; numbers beyond these count as 1e100 or 1e-100, which limits
 * the time of an addition.
 */
public final class Sum implements VocabularyCheck {
  private static final int MOST_DIGITS = 100;

  private final Pointer item;
  private final BigDecimal maximum;
  private final String maximumText;

  /** A sum less than this is certainly less than the maximum. */
  private final long safe;

  private final Constraint constraint;

  private Sum(Pointer item, BigDecimal maximum, String maximumText, Constraint constraint) {
    this.item = item;
    this.maximum = maximum;
    this.maximumText = maximumText;
    this.safe =
        maximum
            .min(BigDecimal.valueOf(Long.MAX_VALUE))
            .max(BigDecimal.valueOf(Long.MIN_VALUE))
            .longValue();
    this.constraint = constraint;
  }

  /**
   * Returns a check.
   *
   * @param item JSON Pointer from an item to the number
   * @param maximum an integer as text
   * @throws IllegalArgumentException if the pointer is malformed, or the maximum is not a number
   */
  public static Sum of(String item, String maximum, Constraint constraint) {
    try {
      return new Sum(Pointer.toOne(item), new BigDecimal(maximum), maximum, constraint);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "the maximum of x-sum is " + maximum + "; must be an integer", e);
    }
  }

  @Override
  public boolean check(JsonDocument doc, int node, Findings findings) {
    if (!doc.isArray(node) || doc.size(node) == 0) {
      return true;
    }
    long longs = 0;
    @Nullable BigDecimal rest = null;
    int end = doc.next(node);
    for (int entry = node + 1; entry < end; entry = doc.next(entry)) {
      int value = item.resolve(doc, entry);
      if (value < 0 || !doc.isNumber(value)) {
        continue;
      }
      long next = doc.isLong(value) ? doc.longValue(value) : 0;
      long sum = longs + next;
      boolean overflow = ((longs ^ sum) & (next ^ sum)) < 0;
      if (doc.isLong(value) && !overflow) {
        longs = sum;
      } else {
        rest = (rest == null ? BigDecimal.ZERO : rest).add(bounded(doc, value));
      }
    }
    if (rest == null && longs < safe) {
      return true;
    }
    BigDecimal sum = (rest == null ? BigDecimal.ZERO : rest).add(BigDecimal.valueOf(longs));
    return sum.compareTo(maximum) <= 0 || fail(node, words(sum), findings);
  }

  private static BigDecimal bounded(JsonDocument doc, int value) {
    int sign = doc.compare(value, 0);
    if (sign == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal largest = BigDecimal.ONE.scaleByPowerOfTen(MOST_DIGITS);
    BigDecimal smallest = BigDecimal.ONE.scaleByPowerOfTen(-MOST_DIGITS);
    BigDecimal signed = sign > 0 ? largest : largest.negate();
    if (doc.compare(value, signed) * sign >= 0) {
      return signed;
    }
    BigDecimal tiny = sign > 0 ? smallest : smallest.negate();
    return doc.compare(value, tiny) * sign <= 0 ? tiny : doc.decimal(value);
  }

  private static String words(BigDecimal sum) {
    String text = sum.toString();
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  private boolean fail(int node, String sum, Findings findings) {
    String label = item.label();
    String what = label == null ? "adds up to " : "has " + label + " adding up to ";
    return findings.fail(node, constraint, what + sum + "; must be at most " + maximumText);
  }
}
