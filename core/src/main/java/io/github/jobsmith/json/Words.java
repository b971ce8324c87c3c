package io.github.jobsmith.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Eight bytes at a time: reading, comparing, hashing, and finding what ends a run of plain string
 * content.
 */
final class Words {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long QUOTES = ONES * '"';
  private static final long BACKSLASHES = ONES * '\\';
  private static final long SPACES = ONES * ' ';

  /** An odd number without pattern: the fraction of the golden ratio in 64 bits. */
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /** The hash before the first word. */
  static final long SEED = 0;

  private Words() {}

  /**
   * The bytes from {@code pos} on, the first one lowest; zero bytes behind the end of the array.
   */
  static long at(byte[] bytes, int pos) {
    if (pos <= bytes.length - 8) {
      return (long) LONGS.get(bytes, pos);
    }
    return last(bytes, pos);
  }

  private static long last(byte[] bytes, int pos) {
    long word = 0;
    for (int i = bytes.length - 1; i >= pos; i--) {
      word = word << 8 | (bytes[i] & 0xFF);
    }
    return word;
  }

  /**
   * Marks the bytes that end a run of plain content: quote, backslash, control character, anything
   * above 0x7F. The lowest mark is exact; marks above it may be false, because the subtractions
   * borrow.
   */
  static long stops(long word) {
    long below = ((word ^ QUOTES) - ONES) | ((word ^ BACKSLASHES) - ONES) | (word - SPACES);
    return (below | word) & HIGHS;
  }

  /** The index of the byte that the lowest mark is in. */
  static int index(long marks) {
    return Long.numberOfTrailingZeros(marks) >>> 3;
  }

  /** How many of the lowest bytes are spaces, 0 to 8. */
  static int leadingSpaces(long word) {
    return Long.numberOfTrailingZeros(word ^ SPACES) >>> 3;
  }

  /** The lowest {@code count} bytes, 0 to 7 of them. */
  static long head(long word, int count) {
    return word & ((1L << (count << 3)) - 1);
  }

  /**
   * One step of the hash; {@link #finish} ends it. The words are the full ones and then the rest,
   * which may be empty.
   */
  static long fold(long hash, long word) {
    long mixed = (hash ^ word) * FACTOR;
    return mixed ^ (mixed >>> 32);
  }

  static int finish(long hash, int length) {
    return (int) hash + length;
  }

  /** A quick hash; it keeps no attacker off, so what must not degrade sorts the names behind it. */
  static int hash(byte[] bytes, int from, int to) {
    long hash = SEED;
    int pos = from;
    for (; pos <= to - 8; pos += 8) {
      hash = fold(hash, at(bytes, pos));
    }
    return finish(fold(hash, head(at(bytes, pos), to - pos)), to - from);
  }

  /** Whether the bytes from {@code from} up to {@code to} are these. */
  static boolean equal(byte[] bytes, int from, int to, byte[] other) {
    return to - from == other.length && Arrays.equals(bytes, from, to, other, 0, other.length);
  }
}
