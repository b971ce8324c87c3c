package io.github.jobsmith.json;

import java.util.UUID;

/** Writes UUIDs, eight digits at a time and without creating a string. */
final class UuidDigits {
  static final int LENGTH = 36;

  private static final long BYTES = 0x0101010101010101L;

  private UuidDigits() {}

  /** Writes the text that {@link UUID#toString} returns. */
  static void put(UUID value, byte[] out, int from) {
    long high = value.getMostSignificantBits();
    long low = value.getLeastSignificantBits();
    long second = digits((int) high);
    long third = digits((int) (low >>> Integer.SIZE));
    // Each word overwrites zeros that the one before it has left, and each hyphen a digit that is
    // written again, or a zero.
    Words.put(out, from, digits((int) (high >>> Integer.SIZE)));
    Words.put(out, from + 9, second);
    Words.put(out, from + 14, second >>> Integer.SIZE);
    Words.put(out, from + 19, third);
    Words.put(out, from + 24, third >>> Integer.SIZE);
    Words.put(out, from + 28, digits((int) low));
    out[from + 8] = '-';
    out[from + 13] = '-';
    out[from + 18] = '-';
    out[from + 23] = '-';
  }

  /** Returns eight hexadecimal digits, the first of which is lowest. */
  private static long digits(int value) {
    long halves = value & 0xFFFF_FFFFL;
    halves = (halves >>> 16 | halves << 32) & 0x0000_FFFF_0000_FFFFL;
    long bytes = (halves >>> 8 | halves << 16) & 0x00FF_00FF_00FF_00FFL;
    long digits = (bytes >>> 4 | bytes << 8) & BYTES * 0xF;
    // From 10 on, adding 6 sets bit 4.
    long letters = digits + BYTES * 6 >>> 4 & BYTES;
    return digits + BYTES * '0' + letters * ('a' - '0' - 10);
  }
}
