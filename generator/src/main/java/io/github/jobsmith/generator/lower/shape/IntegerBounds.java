package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Computes the range of integers within a node's bounds. */
final class IntegerBounds {
  /** No bounds. */
  static final Shape.IntegerShape NONE = new Shape.IntegerShape(null, null);

  /**
   * The maximum number of digits of a bound; the exponent of larger ones may be too large to
   * expand.
   */
  private static final long DIGITS = 1_000;

  private IntegerBounds() {}

  static Shape.IntegerShape of(SchemaNode node) {
    if (node.first(Assertion.NumberLimit.class) == null) {
      return NONE;
    }
    BigDecimal minimum = null;
    BigDecimal maximum = null;
    for (Assertion.NumberLimit each :
        OwnOutline.binding(node, Assertion.NumberLimit.class).toList()) {
      int step = each.exclusive() ? 1 : 0;
      if (each.side() == Assertion.Side.MINIMUM) {
        minimum = larger(minimum, whole(each.limit(), RoundingMode.CEILING, step));
      } else {
        maximum = smaller(maximum, whole(each.limit(), RoundingMode.FLOOR, -step));
      }
    }
    return new Shape.IntegerShape(minimum, maximum);
  }

  /** Returns the range between two bounds, inclusive. */
  static Shape.IntegerShape between(BigDecimal least, BigDecimal most) {
    return new Shape.IntegerShape(
        whole(least, RoundingMode.CEILING, 0), whole(most, RoundingMode.FLOOR, 0));
  }

  /** Returns the union of two ranges. */
  static Shape.IntegerShape either(Shape.IntegerShape one, Shape.IntegerShape other) {
    BigDecimal minimum =
        one.minimum() == null || other.minimum() == null
            ? null
            : one.minimum().min(other.minimum());
    BigDecimal maximum =
        one.maximum() == null || other.maximum() == null
            ? null
            : one.maximum().max(other.maximum());
    return new Shape.IntegerShape(minimum, maximum);
  }

  /** Returns the intersection of two ranges. */
  static Shape.IntegerShape both(Shape.IntegerShape one, Shape.IntegerShape other) {
    return new Shape.IntegerShape(
        larger(one.minimum(), other.minimum()), smaller(one.maximum(), other.maximum()));
  }

  /** Whether a number is within a range. */
  static boolean contains(Shape.IntegerShape range, BigDecimal number) {
    return (range.minimum() == null || range.minimum().compareTo(number) <= 0)
        && (range.maximum() == null || range.maximum().compareTo(number) >= 0);
  }

  private static @Nullable BigDecimal whole(BigDecimal limit, RoundingMode rounding, int step) {
    long digits = (long) limit.precision() - limit.scale();
    if (digits > DIGITS) {
      return null;
    }
    BigDecimal rounded;
    if (digits < 0) {
      // Between -1 and 1: setScale would write out every zero.
      boolean up = rounding == RoundingMode.CEILING;
      rounded = BigDecimal.valueOf(up ? Math.max(0, limit.signum()) : Math.min(0, limit.signum()));
    } else {
      rounded = limit.setScale(0, rounding);
    }
    boolean exact = rounded.compareTo(limit) == 0;
    return exact ? rounded.add(BigDecimal.valueOf(step)) : rounded;
  }

  private static @Nullable BigDecimal larger(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other : other == null ? one : one.max(other);
  }

  private static @Nullable BigDecimal smaller(
      @Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other : other == null ? one : one.min(other);
  }
}
