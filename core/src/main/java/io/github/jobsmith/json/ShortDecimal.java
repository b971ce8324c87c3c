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
