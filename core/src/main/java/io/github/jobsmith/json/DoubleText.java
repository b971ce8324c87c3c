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

  /** Powers of ten up to this one are exact as doubles. */
  private static final int MOST_POWER = 22;

  /** The range in which values with an exponent can be decimals of up to 15 digits. */
  private static final double LEAST_POWER = 1e-22;

  private static final double LIMIT_POWER = 1e15;

  /** The number of bytes that {@link #put} writes at most: 15 digits, sign, point, exponent. */
  static final int MOST_BYTES = 21;

  private DoubleText() {}

  /**
   * Writes a number in the form of {@link Double#toString(double)}, but always with the fewest
   * digits; returns the position after it, or -1 if it is not a short decimal.
   */
  static int put(double value, byte[] out, int from) {
    double magnitude = Math.abs(value);
    if (!(magnitude >= LEAST && magnitude < LIMIT)) {
      return putWithExponent(value, magnitude, out, from);
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
    at = putInteger(whole, out, at);
    return putFraction(digits - whole * power, more ? MORE_PLACES : PLACES, out, at);
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

  private static int putWithExponent(double value, double magnitude, byte[] out, int from) {
    if (!(magnitude >= LEAST_POWER && magnitude < LIMIT_POWER)) {
      return -1;
    }
    // With this power, there are up to 15 digits. Digits and power are exact, so the quotient is
    // what a reader of the decimal gets.
    int power = magnitude < 1e-7 ? MOST_POWER : magnitude < 1 ? 18 : magnitude < 1e11 ? 4 : 0;
    double scale = Numbers.doubleTen(power);
    long digits = (long) (magnitude * scale + 0.5);
    if (digits / scale != magnitude) {
      return -1;
    }
    int exponent = -power;
    while (digits % 10_000 == 0) {
      digits /= 10_000;
      exponent += 4;
    }
    while (digits % 10 == 0) {
      digits /= 10;
      exponent++;
    }
    int at = from;
    if (value < 0) {
      out[at++] = '-';
    }
    int end = putInteger(digits, out, at + 1);
    exponent += end - at - 2;
    out[at] = out[at + 1];
    out[at + 1] = '.';
    if (end == at + 2) {
      out[end++] = '0';
    }
    out[end++] = 'E';
    if (exponent < 0) {
      out[end++] = '-';
    }
    return putInteger(Math.abs(exponent), out, end);
  }

  private static int putInteger(long value, byte[] out, int from) {
    int end = from + 1;
    for (long more = value / 10; more > 0; more /= 10) {
      end++;
    }
    long left = value;
    for (int at = end - 1; at >= from; at--) {
      out[at] = (byte) ('0' + left % 10);
      left /= 10;
    }
    return end;
  }
}
