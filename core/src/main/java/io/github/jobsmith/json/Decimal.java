package io.github.jobsmith.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * A JSON number in decimal notation, not evaluated: sign, significant digits, and the power of ten
 * E for which it equals 0.d1d2...dk times 10^E, where d1 and dk are not 0. Zero has no digits.
 */
final class Decimal {
  /**
   * E of numbers whose exponent has more than 18 digits; far beyond any bound and any BigDecimal.
   */
  private static final long FAR = 1L << 60;

  /** Powers of ten beyond this are compared by their exact value only. */
  static final long NEAR = 1L << 53;

  private final byte[] in;
  private final int start;
  private final int end;

  final boolean negative;

  /** Number of significant digits. */
  final int digits;

  /** E, or a value beyond ±NEAR with the correct sign. */
  final long power;

  /** Position of the first significant digit. */
  private final int first;

  /** Position of the decimal point, or of the end of the digits if there is none. */
  private final int point;

  /** Position of the exponent after the {@code e}, or {@link #end}. */
  private final int exponent;

  Decimal(byte[] in, int start, int end) {
    this.in = in;
    this.start = start;
    this.end = end;
    negative = in[start] == '-';
    int firstDigit = -1;
    int lastDigit = -1;
    int dot = -1;
    int pos = negative ? start + 1 : start;
    for (; pos < end; pos++) {
      byte b = in[pos];
      if (b == '.') {
        dot = pos;
      } else if (b > '9') {
        break;
      } else if (b != '0') {
        lastDigit = pos;
        firstDigit = firstDigit < 0 ? pos : firstDigit;
      }
    }
    first = firstDigit;
    point = dot < 0 ? pos : dot;
    exponent = pos < end ? pos + 1 : end;
    if (first < 0) {
      digits = 0;
      power = 0;
    } else {
      digits = lastDigit - first + (first < point && lastDigit > point ? 0 : 1);
      power = shift() + writtenExponent();
    }
  }

  /** Returns E as if there were no exponent. */
  private int shift() {
    return first < point ? point - first : point + 1 - first;
  }

  private long writtenExponent() {
    int pos = exponent;
    boolean below = pos < end && in[pos] == '-';
    if (pos < end && (below || in[pos] == '+')) {
      pos++;
    }
    while (pos < end && in[pos] == '0') {
      pos++;
    }
    if (end - pos > 18) {
      return below ? -FAR : FAR;
    }
    long value = 0;
    for (; pos < end; pos++) {
      value = value * 10 + (in[pos] - '0');
    }
    return below ? -value : value;
  }

  boolean isZero() {
    return digits == 0;
  }

  int signum() {
    return digits == 0 ? 0 : negative ? -1 : 1;
  }

  /** Returns the significant digit at an index less than {@link #digits}. */
  int digit(int index) {
    int pos = first + index;
    return in[first < point && pos >= point ? pos + 1 : pos] - '0';
  }

  boolean isInteger() {
    return power >= digits;
  }

  /** Returns the exact E. */
  BigInteger exactPower() {
    if (Math.abs(power) < NEAR) {
      return BigInteger.valueOf(power);
    }
    int from = in[exponent] == '+' ? exponent + 1 : exponent;
    return new BigInteger(text(from, end)).add(BigInteger.valueOf(shift()));
  }

  /** Returns the significant digits as an integer. */
  BigInteger significand() {
    StringBuilder text = new StringBuilder(digits);
    for (int i = 0; i < digits; i++) {
      text.append((char) ('0' + digit(i)));
    }
    return new BigInteger(text.toString());
  }

  long longValue() {
    if (digits == 0) {
      return 0;
    }
    if (!isInteger()) {
      throw new ArithmeticException("the number is not an integer");
    }
    if (power > 19) {
      throw new ArithmeticException("the number is beyond the range of a long");
    }
    long value = 0;
    try {
      for (int i = 0; i < power; i++) {
        int digit = i < digits ? digit(i) : 0;
        value = Math.subtractExact(Math.multiplyExact(value, 10L), digit);
      }
      return negative ? value : Math.negateExact(value);
    } catch (ArithmeticException e) {
      throw new ArithmeticException("the number is beyond the range of a long");
    }
  }

  BigDecimal toBigDecimal() {
    try {
      return new BigDecimal(text(start, end));
    } catch (NumberFormatException e) {
      if (digits == 0) {
        return BigDecimal.ZERO;
      }
      throw new ArithmeticException("the exponent is too large for a BigDecimal");
    }
  }

  private String text(int from, int to) {
    return new String(in, from, to - from, StandardCharsets.ISO_8859_1);
  }

  boolean sameValue(Decimal that) {
    if (digits != that.digits || signum() != that.signum()) {
      return false;
    }
    if (Math.abs(power) < NEAR && Math.abs(that.power) < NEAR
        ? power != that.power
        : !exactPower().equals(that.exactPower())) {
      return false;
    }
    for (int i = 0; i < digits; i++) {
      if (digit(i) != that.digit(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns a hash that is the same for numbers of equal value. */
  int valueHash() {
    int hash = signum();
    for (int i = 0; i < digits; i++) {
      hash = hash * 31 + digit(i);
    }
    // Far powers are computed for equality only.
    return hash * 31 + Long.hashCode(Math.abs(power) < NEAR ? power : 0);
  }
}
