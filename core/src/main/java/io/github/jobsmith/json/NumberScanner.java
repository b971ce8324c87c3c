package io.github.jobsmith.json;

import io.github.jobsmith.text.MessageKey;

/** Finds the end of numbers, and records what is needed to read most of them without parsing. */
final class NumberScanner {
  /** Numbers of up to this many digits fit a long. */
  private static final int SAFE_DIGITS = 18;

  private final JsonReader reader;
  private final int mostLength;

  NumberScanner(JsonReader reader, int mostLength) {
    this.reader = reader;
    this.mostLength = mostLength;
  }

  /** Reads the number at {@code start} into a node; returns the position after it. */
  int value(byte[] in, int start, int[] a, int node) {
    boolean negative = in[start] == '-';
    int first = negative ? start + 1 : start;
    int pos = first;
    long value = 0;
    int digit;
    while (pos < in.length && (digit = in[pos] - '0') >= 0 && digit <= 9) {
      value = value * 10 + digit;
      pos++;
    }
    int digits = pos - first;
    int meta = Nodes.NUMBER;
    int small = 0;
    if (digits > SAFE_DIGITS || digits == 0 || in[first] == '0' && digits > 1) {
      meta |= checkDigits(in, first, digits, value, negative);
    } else {
      meta |= Nodes.LONG;
      if (value <= Integer.MAX_VALUE) {
        meta |= Nodes.SMALL;
        small = negative ? (int) -value : (int) value;
      }
    }
    int b = pos < in.length ? in[pos] : 0;
    if (b == '.' || (b | 0x20) == 'e') {
      meta = Nodes.NUMBER;
      pos = fraction(in, pos);
    }
    if (pos - start > mostLength) {
      throw reader.faults().longNumber(start, mostLength);
    }
    a[node + Nodes.META] |= meta;
    a[node + Nodes.SIZE] = small;
    a[node + Nodes.START] = start;
    a[node + Nodes.END] = pos;
    return pos;
  }

  /** Sets LONG if the digits fit; rejects missing digits and leading zeros. */
  private int checkDigits(byte[] in, int first, int digits, long value, boolean negative) {
    if (digits == 0) {
      throw reader.faults().noDigit(first, MessageKey.AFTER_MINUS);
    }
    if (in[first] == '0') {
      throw reader.faults().leadingZero(first);
    }
    // Nineteen digits are below 2^64, so an overflow is negative; only -2^63 is legitimately so.
    boolean fits = value >= 0 || negative && value == Long.MIN_VALUE;
    return digits == SAFE_DIGITS + 1 && fits ? Nodes.LONG : 0;
  }

  /** Skips the fraction and the exponent. */
  private int fraction(byte[] in, int start) {
    int pos = start;
    if (in[pos] == '.') {
      pos = digits(in, pos + 1, false);
    }
    if (pos < in.length && (in[pos] | 0x20) == 'e') {
      pos++;
      if (pos < in.length && (in[pos] == '+' || in[pos] == '-')) {
        pos++;
      }
      pos = digits(in, pos, true);
    }
    return pos;
  }

  // A flag instead of a key, so that numbers without a fault do not load all messages.
  private int digits(byte[] in, int start, boolean exponent) {
    int pos = start;
    int digits = Long.BYTES;
    while (digits == Long.BYTES) {
      digits = Words.digits(Words.at(in, pos));
      pos += digits;
    }
    if (pos == start) {
      throw reader
          .faults()
          .noDigit(pos, exponent ? MessageKey.IN_EXPONENT : MessageKey.AFTER_POINT);
    }
    return pos;
  }
}
