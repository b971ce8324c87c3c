package io.github.jobsmith.json;

/**
 * Writes doubles that are short decimals, as most are, without the search for the shortest one that
 * {@link Double#toString(double)} makes.
 *
 * <p>Decimals of up to 15 significant digits are distinct as doubles. So a decimal of that length
 * that denotes the value is the only one, and without trailing zeros it is the shortest.
 */
final class DoubleText {
  /** The range in which {@link Double#toString(double)} uses no exponent. */
  private static final double LEAST = 1e-3;

  private static final double LIMIT = 1e7;

  /** The digits after the point, so that there are up to 15 digits below {@link #LIMIT}. */
  private static final int PLACES = 8;

  private static final double SCALE = 1e8;

  /** The number of decimal places that are tried for values below 10. */
  private static final int MORE_PLACES = 14;

  private static final double MORE_SCALE = 1e14;

  /** The number of bytes that {@link #put} writes at most: 15 digits, sign and point. */
  static final int MOST_BYTES = 17;

  private DoubleText() {}

  /**
   * Writes a number in the form of {@link Double#toString(double)}, but always with the fewest
   * digits; returns the position after it, or -1 if it is not a short decimal.
   */
  static int put(double value, byte[] out, int from) {
    double magnitude = Math.abs(value);
    if (!(magnitude >= LEAST && magnitude < LIMIT)) {
      return -1;
    }
    boolean more = magnitude < 10;
    double scale = more ? MORE_SCALE : SCALE;
    long digits = (long) (magnitude * scale + 0.5);
    // Both are exact, so the quotient is what a reader of this decimal gets.
    if (digits / scale != magnitude) {
      return -1;
    }
    int at = from;
    if (value < 0) {
      out[at++] = '-';
    }
    long power = more ? 100_000_000_000_000L : 100_000_000L;
    int whole = (int) (digits / power);
    at = putWhole(whole, out, at);
    return putFraction(digits - whole * power, more ? MORE_PLACES : PLACES, out, at);
  }

  private static int putWhole(int whole, byte[] out, int from) {
    int end = from + 1;
    for (int more = whole / 10; more > 0; more /= 10) {
      end++;
    }
    int left = whole;
    for (int at = end - 1; at >= from; at--) {
      out[at] = (byte) ('0' + left % 10);
      left /= 10;
    }
    return end;
  }

  private static int putFraction(long fraction, int places, byte[] out, int from) {
    long left = fraction;
    int count = places;
    // Halves the trailing zeros that can be left in each step.
    if (left % 10_000_000 == 0) {
      left /= 10_000_000;
      count -= 7;
    }
    if (left % 10_000 == 0 && count > 4) {
      left /= 10_000;
      count -= 4;
    }
    while (count > 1 && left % 10 == 0) {
      left /= 10;
      count--;
    }
    out[from] = '.';
    int end = from + 1 + count;
    for (int at = end - 1; at > from; at--) {
      out[at] = (byte) ('0' + left % 10);
      left /= 10;
    }
    return end;
  }
}
