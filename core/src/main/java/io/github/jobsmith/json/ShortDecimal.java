package io.github.jobsmith.json;

import java.math.BigDecimal;

/**
 * Common numbers with a decimal point, such as {@code -12.50}: no exponent, at most 18 digits. They
 * are compared as longs, without allocation.
 */
final class ShortDecimal {
  /** Numbers of up to this many digits fit a long. */
  private static final int MOST_DIGITS = 18;

  /** Decimals of up to this many digits are equal if and only if the nearest doubles are. */
  private static final int DOUBLE_DIGITS = 15;

  private static final long[] TENS = new long[MOST_DIGITS + 1];

  static {
    TENS[0] = 1;
    for (int i = 1; i < TENS.length; i++) {
      TENS[i] = TENS[i - 1] * 10;
    }
  }

  private ShortDecimal() {}

  /** Returns the number of digits after the point, or -1 for other numbers. */
  static int scale(byte[] in, int start, int end) {
    if (end - start > MOST_DIGITS + 2) {
      return -1;
    }
    int digits = 0;
    int point = -1;
    for (int i = in[start] == '-' ? start + 1 : start; i < end; i++) {
      if (in[i] == '.') {
        point = i;
      } else if (in[i] > '9' || in[i] < '0') {
        return -1;
      } else {
        digits++;
      }
    }
    return digits > MOST_DIGITS ? -1 : point < 0 ? 0 : end - 1 - point;
  }

  private static long unscaled(byte[] in, int start, int end) {
    long value = 0;
    boolean negative = in[start] == '-';
    for (int i = negative ? start + 1 : start; i < end; i++) {
      if (in[i] != '.') {
        value = value * 10 + (in[i] - '0');
      }
    }
    return negative ? -value : value;
  }

  static BigDecimal toBigDecimal(byte[] in, int start, int end, int scale) {
    return BigDecimal.valueOf(unscaled(in, start, end), scale);
  }

  /** Whether two numbers with these scales are equal. */
  static boolean equal(
      byte[] inA, int startA, int endA, int scaleA, byte[] inB, int startB, int endB, int scaleB) {
    long a = unscaled(inA, startA, endA);
    long b = unscaled(inB, startB, endB);
    // The one with more decimal places must have zeros there.
    int more = scaleA - scaleB;
    return more >= 0
        ? a % TENS[more] == 0 && a / TENS[more] == b
        : b % TENS[-more] == 0 && b / TENS[-more] == a;
  }

  /**
   * Returns {@link Decimal#valueHash} of a number with this scale.
   *
   * @param scale 0 or more
   */
  static int hash(byte[] in, int start, int end, int scale) {
    long size = Math.abs(unscaled(in, start, end));
    if (size == 0) {
      return 0;
    }
    int digits = 1;
    while (digits < MOST_DIGITS && size >= TENS[digits]) {
      digits++;
    }
    int power = digits - scale;
    while (size % 10 == 0) {
      size /= 10;
      digits--;
    }
    int hash = in[start] == '-' ? -1 : 1;
    for (int i = digits - 1; i >= 0; i--) {
      hash = hash * 31 + (int) (size / TENS[i] % 10);
    }
    return hash * 31 + Long.hashCode(power);
  }

  /** Whether a number is an integer multiple of the divisor. */
  static boolean isMultiple(DocumentValues document, int node, BigDecimal divisor) {
    int start = document.start(node);
    int scale = scale(document.bytes, start, document.end(node));
    boolean isShort =
        scale >= 0
            && divisor.signum() > 0
            && divisor.precision() <= DOUBLE_DIGITS
            && divisor.scale() >= 0
            && divisor.scale() <= MOST_DIGITS;
    if (isShort) {
      long value = unscaled(document.bytes, start, document.end(node));
      // Two roundings of a double, which is exact enough; unscaledValue() would allocate.
      long unit = Math.round(divisor.doubleValue() * TENS[divisor.scale()]);
      // With the same number of decimal places.
      long power = TENS[Math.abs(scale - divisor.scale())];
      boolean fine = scale >= divisor.scale();
      long product = (fine ? unit : value) * power;
      if (Math.multiplyHigh(fine ? unit : value, power) == product >> 63) {
        return fine ? value % product == 0 : product % unit == 0;
      }
    }
    return Numbers.isMultipleOf(document.number(node), divisor);
  }

  /** Returns the sign of {@code value - bound}, for a number with this scale. */
  static int compare(byte[] in, int start, int end, int scale, long bound) {
    long unscaled = unscaled(in, start, end);
    long whole = unscaled / TENS[scale];
    return whole == bound ? Long.signum(unscaled % TENS[scale]) : Long.compare(whole, bound);
  }

  /** Whether {@link #compareNear} can compare the two. */
  static boolean isNear(int start, int end, BigDecimal bound) {
    return end - start <= DOUBLE_DIGITS && bound.precision() <= DOUBLE_DIGITS;
  }

  /**
   * Returns the sign of {@code value - bound}. The quotient of exact doubles is rounded once, which
   * is monotonic.
   */
  static int compareNear(byte[] in, int start, int end, int scale, BigDecimal bound) {
    double value = (double) unscaled(in, start, end) / TENS[scale];
    double other = bound.doubleValue();
    if (other == 0) {
      // A bound that is too small for a double is not 0, but nearer to it than any other value.
      other = bound.signum() * Double.MIN_VALUE;
    }
    return value < other ? -1 : value > other ? 1 : 0;
  }

  /** Returns the number of decimal places without trailing zeros, for a number with this scale. */
  static int decimalPlaces(byte[] in, int end, int scale) {
    int places = scale;
    for (int i = end - 1; places > 0 && in[i] == '0'; i--) {
      places--;
    }
    return places;
  }
}
