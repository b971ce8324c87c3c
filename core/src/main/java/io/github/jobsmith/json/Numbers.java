package io.github.jobsmith.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Exact comparisons of a number, as written, with bounds. No operation takes time that grows with
 * the magnitude of an exponent.
 */
final class Numbers {
  /** Decimals of up to this many digits are equal if and only if the nearest doubles are. */
  private static final int DOUBLE_DIGITS = 15;

  /** Powers of ten up to this one are exact as doubles. */
  private static final int DOUBLE_POWER = 22;

  private static final double[] TENS = new double[DOUBLE_POWER + 1];
  private static final long[] LONG_TENS = new long[19];

  static {
    for (int i = 0; i < TENS.length; i++) {
      TENS[i] = Double.parseDouble("1e" + i);
    }
    long ten = 1;
    for (int i = 0; i < LONG_TENS.length; i++, ten *= 10) {
      LONG_TENS[i] = ten;
    }
  }

  private Numbers() {}

  /** Returns a power of ten, 0 to 22, which is exact. */
  static double doubleTen(int power) {
    return TENS[power];
  }

  /** Returns the sign of {@code value - bound}. */
  static int compare(Decimal value, long bound) {
    int sign = value.signum();
    if (sign != Long.signum(bound)) {
      return Integer.compare(sign, Long.signum(bound));
    }
    if (sign == 0) {
      return 0;
    }
    // The magnitude of Long.MIN_VALUE, 2^63, is negative as a long but correct as an unsigned one.
    long size = Math.abs(bound);
    int digits = size < 0 ? 19 : digits(size);
    if (value.power != digits) {
      return value.power < digits ? -sign : sign;
    }
    for (int i = 0; i < digits; i++) {
      int digit =
          (int) Long.remainderUnsigned(Long.divideUnsigned(size, LONG_TENS[digits - 1 - i]), 10);
      int own = i < value.digits ? value.digit(i) : 0;
      if (own != digit) {
        return own < digit ? -sign : sign;
      }
    }
    return value.digits > digits ? sign : 0;
  }

  /** Returns the value of digits, with or without a minus sign, that fit a long. */
  static long longValue(byte[] in, int start, int end) {
    boolean negative = in[start] == '-';
    long value = 0;
    for (int i = negative ? start + 1 : start; i < end; i++) {
      value = value * 10 - (in[i] - '0');
    }
    return negative ? value : -value;
  }

  private static int digits(long size) {
    int digits = 1;
    while (digits < 19 && size >= LONG_TENS[digits]) {
      digits++;
    }
    return digits;
  }

  /** Returns the sign of {@code value - bound}. */
  static int compare(Decimal value, BigDecimal bound) {
    int sign = value.signum();
    int boundSign = bound.signum();
    if (sign != boundSign || sign == 0) {
      return Integer.compare(sign, boundSign);
    }
    long scale = value.digits - value.power;
    if (value.digits <= DOUBLE_DIGITS && scale >= 0 && scale <= DOUBLE_POWER) {
      // The quotient of exact doubles is rounded once, and rounding is monotonic. Does not
      // allocate.
      double own = significand(value) / TENS[(int) scale];
      double other = bound.doubleValue();
      if (own != other) {
        return own < other ? -1 : 1;
      }
      if (bound.precision() <= DOUBLE_DIGITS) {
        return 0;
      }
    }
    long boundPower = (long) bound.precision() - bound.scale();
    if (value.power != boundPower) {
      return value.power < boundPower ? -sign : sign;
    }
    String digits = bound.unscaledValue().abs().toString();
    int most = Math.max(digits.length(), value.digits);
    for (int i = 0; i < most; i++) {
      int own = i < value.digits ? value.digit(i) : 0;
      int other = i < digits.length() ? digits.charAt(i) - '0' : 0;
      if (own != other) {
        return own < other ? -sign : sign;
      }
    }
    return 0;
  }

  private static double significand(Decimal value) {
    long digits = 0;
    for (int i = 0; i < value.digits; i++) {
      digits = digits * 10 + value.digit(i);
    }
    return value.negative ? -digits : digits;
  }

  /** Returns the number of decimal places of the exact value. */
  static int decimalPlaces(Decimal value) {
    long places = value.digits - value.power;
    return places <= 0 ? 0 : (int) Math.min(places, Integer.MAX_VALUE);
  }

  /** Whether the value is an integer multiple of the divisor. */
  static boolean isMultipleOf(Decimal value, BigDecimal divisor) {
    if (divisor.signum() <= 0) {
      throw new IllegalArgumentException("the divisor is " + divisor + "; must be above 0");
    }
    if (value.isZero()) {
      return true;
    }
    // value = m * 10^(E-k) and divisor = u * 10^-s, where neither m nor u ends in 0.
    BigDecimal plain = divisor.stripTrailingZeros();
    BigInteger u = plain.unscaledValue();
    BigInteger power =
        value
            .exactPower()
            .subtract(BigInteger.valueOf(value.digits))
            .add(BigInteger.valueOf(plain.scale()));
    if (power.signum() < 0) {
      // u * 10^n does not divide m for any n > 0, because m is not a multiple of 10.
      return false;
    }
    BigInteger rest = BigInteger.TEN.modPow(power, u).multiply(value.significand());
    return rest.mod(u).signum() == 0;
  }
}
