package io.github.jobsmith.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Processes eight bytes at a time: reading, comparing, hashing, and finding the end of plain string
 * content.
 */
final class Words {
  /**
   * Whether the JVM has only its quick compiler ({@code -XX:TieredStopAtLevel=1}), as for processes
   * that live briefly. To create a {@link VarHandle} takes such a process longer than to do without
   * one for a short text.
   */
  private static final boolean QUICK =
      System.getProperty("java.vm.info", "").contains("emulated-client");

  private static final int SHORT = 1 << 20;

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long TWOS = ONES * 2;
  private static final long ABOVE_SPACES = ONES * 0x21;
  private static final long BACKSLASHES = ONES * '\\';
  private static final long SPACES = ONES * ' ';
  private static final long LINE_FEEDS = ONES * '\n';
  private static final long RETURNS = ONES * '\r';

  /** An odd number with irregular bits: the fraction of the golden ratio in 64 bits. */
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /**
   * The hash before the first word. Its highest byte is not 0, so that no text of less than eight
   * bytes has the mix 0, which stands for the absence of a name.
   */
  static final long SEED = 0xC2B2AE3D27D4EB4FL;

  private Words() {}

  /**
   * Returns eight bytes from {@code pos} on, the first one lowest; zeros after the end of the
   * array.
   */
  static long at(byte[] bytes, int pos) {
    int last = bytes.length - 8;
    if (pos <= last) {
      return word(bytes, pos);
    }
    if (last < 0) {
      return few(bytes, pos);
    }
    return pos < bytes.length ? word(bytes, last) >>> ((pos - last) << 3) : 0;
  }

  /** Returns eight bytes, all of which are in the array, the first one lowest. */
  static long word(byte[] bytes, int pos) {
    return QUICK && bytes.length <= SHORT ? composed(bytes, pos) : Handle.get(bytes, pos);
  }

  /** Created when it is first used. */
  private static final class Handle {
    private static final VarHandle LONGS =
        MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    static long get(byte[] bytes, int pos) {
      return (long) LONGS.get(bytes, pos);
    }

    static void set(byte[] bytes, int pos, long word) {
      LONGS.set(bytes, pos, word);
    }
  }

  /** Stores eight bytes from {@code pos} on, the lowest one first. */
  static void put(byte[] bytes, int pos, long word) {
    if (QUICK && bytes.length <= SHORT) {
      putBytes(bytes, pos, word);
    } else {
      Handle.set(bytes, pos, word);
    }
  }

  /** Does the same as {@link Handle#set}. */
  static void putBytes(byte[] bytes, int pos, long word) {
    for (int i = 0; i < Long.BYTES; i++) {
      bytes[pos + i] = byteAt(word, i);
    }
  }

  /** Returns the same as {@link Handle#get}. */
  static long composed(byte[] bytes, int pos) {
    int low =
        bytes[pos] & 0xFF
            | (bytes[pos + 1] & 0xFF) << 8
            | (bytes[pos + 2] & 0xFF) << 16
            | bytes[pos + 3] << 24;
    int high =
        bytes[pos + 4] & 0xFF
            | (bytes[pos + 5] & 0xFF) << 8
            | (bytes[pos + 6] & 0xFF) << 16
            | bytes[pos + 7] << 24;
    return low & 0xFFFF_FFFFL | (long) high << 32;
  }

  /** Returns the bytes of an array of less than eight. */
  private static long few(byte[] bytes, int pos) {
    long word = 0;
    for (int i = bytes.length - 1; i >= pos; i--) {
      word = word << 8 | (bytes[i] & 0xFF);
    }
    return word;
  }

  /**
   * Marks the bytes that end plain content: quote, backslash, control character, anything above
   * 0x7F. The lowest mark is exact; higher marks may be false because subtraction borrows.
   */
  static long stops(long word) {
    // A quote, 0x22, differs from a space in one bit; both become neighbours of the controls.
    long below = ((word ^ TWOS) - ABOVE_SPACES) | ((word ^ BACKSLASHES) - ONES);
    return (below | word) & HIGHS;
  }

  /** Returns the end of the plain content that begins at {@code pos}. */
  static int plainEnd(byte[] bytes, int pos) {
    int at = pos;
    long stops = stops(at(bytes, at));
    while (stops == 0) {
      at += 8;
      stops = stops(at(bytes, at));
    }
    return at + index(stops);
  }

  /** Marks the line feeds; all marks are exact. */
  static long lineFeeds(long word) {
    return zeros(word ^ LINE_FEEDS);
  }

  /** Marks the carriage returns; all marks are exact. */
  static long returns(long word) {
    return zeros(word ^ RETURNS);
  }

  /** Whether none of eight bytes is above 0x7F. */
  static boolean isAscii(long word) {
    return (word & HIGHS) == 0;
  }

  /** Marks the bytes of characters in UTF-8 except the first ones. */
  static long continuations(long word) {
    return word & ~(word << 1) & HIGHS;
  }

  /** Marks the first bytes of characters that have four in UTF-8. */
  static long firstsOfFour(long word) {
    return word & word << 1 & word << 2 & word << 3 & ~(word << 4) & HIGHS;
  }

  /** Marks the backslashes; all marks are exact. */
  static long backslashes(long word) {
    return zeros(word ^ BACKSLASHES);
  }

  /** Marks the bytes that are zero; all marks are exact. */
  private static long zeros(long word) {
    return ~(((word & ~HIGHS) + ~HIGHS) | word | ~HIGHS);
  }

  /** Whether a text has neither quotes and backslashes nor control characters and is ASCII. */
  static boolean isPlain(byte[] text) {
    for (byte b : text) {
      if (b < ' ' || b == '"' || b == '\\') {
        return false;
      }
    }
    return true;
  }

  /** Returns the index of the byte with the lowest mark; 8 if there is none. */
  static int index(long marks) {
    return Long.numberOfTrailingZeros(marks) >>> 3;
  }

  /** Returns the bits of the bytes below the one with the lowest mark; all if there is none. */
  static long before(long marks) {
    return ((marks & -marks) >>> 7) - 1;
  }

  /** Returns a byte of a word, 0 to 7. */
  static byte byteAt(long word, int index) {
    return (byte) (word >>> (index << 3));
  }

  /** Returns the number of spaces, 0 to 8, in the lowest bytes. */
  static int leadingSpaces(long word) {
    return Long.numberOfTrailingZeros(word ^ SPACES) >>> 3;
  }

  /** Returns the number of decimal digits, 0 to 8, in the lowest bytes. */
  static int digits(long word) {
    long differences = word ^ ONES * '0';
    // A byte above 9 has one of the upper four bits, or gets one by adding 6.
    return index((differences | differences + ONES * 6) & ONES * 0xF0);
  }

  /** Returns the number that the lowest {@code digits} bytes, 1 to 7, denote. */
  static int decimal(long word, int digits) {
    long units = (word ^ ONES * '0') << (-digits << 3);
    long pairs = units * (10 << 8 | 1) >>> 8 & 0x00FF00FF00FF00FFL;
    long fours = pairs * (100 << 16 | 1) >>> 16 & 0x0000FFFF0000FFFFL;
    return (int) (fours * (10000L << 32 | 1) >>> 32);
  }

  /** Returns the lowest {@code count} bytes, 0 to 7. */
  static long head(long word, int count) {
    return word & ((1L << (count << 3)) - 1);
  }

  /**
   * Adds a word to the hash; {@link #finish} completes it. The words are the complete ones, then
   * the rest, which may be empty.
   */
  static long fold(long hash, long word) {
    long mixed = (hash ^ word) * FACTOR;
    return mixed ^ (mixed >>> 32);
  }

  /** Distributes the bits of a word over the upper ones. */
  static long scatter(long word) {
    return word * FACTOR;
  }

  static int finish(long hash, int length) {
    return (int) hash + length;
  }

  /**
   * A fast hash, not resistant to deliberate collisions; callers that must not degrade sort
   * colliding names.
   */
  static int hash(byte[] bytes, int from, int to) {
    return finish(mix(bytes, from, to), to - from);
  }

  /**
   * Folds all words of a text. Each step can be undone if its word is known, so two texts of the
   * same length and the same mix are equal if their complete words are: the rest need not be
   * compared.
   */
  static long mix(byte[] bytes, int from, int to) {
    long hash = SEED;
    int pos = from;
    for (; pos <= to - 8; pos += 8) {
      hash = fold(hash, at(bytes, pos));
    }
    return fold(hash, head(at(bytes, pos), to - pos));
  }

  /** Whether the bytes from {@code from} to {@code to} equal the others. */
  static boolean equal(byte[] bytes, int from, int to, byte[] other) {
    return to - from == other.length && Arrays.equals(bytes, from, to, other, 0, other.length);
  }
}
