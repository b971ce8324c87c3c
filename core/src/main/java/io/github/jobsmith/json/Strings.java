package io.github.jobsmith.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Decodes string content that was validated by the reader, and writes escapes. */
final class Strings {
  /** The number of bytes that {@link #escape} writes at most. */
  static final int LONGEST_ESCAPE = 6;

  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private Strings() {}

  /** Returns the decoded text. */
  static String decode(byte[] in, int from, int to, boolean escaped) {
    if (!escaped) {
      return new String(in, from, to - from, StandardCharsets.UTF_8);
    }
    byte[] out = room(from, to);
    return new String(out, 0, decode(in, from, to, out), StandardCharsets.UTF_8);
  }

  /** Returns a text that is ASCII without escapes. */
  @SuppressWarnings("deprecation") // The constructors with a charset are too long to be inlined.
  static String ascii(byte[] in, int from, int to) {
    return new String(in, 0, from, to - from);
  }

  /** Returns the decoded text in UTF-8, always as a copy. */
  static byte[] utf8(byte[] in, int from, int to, boolean escaped) {
    if (!escaped) {
      return Arrays.copyOfRange(in, from, to);
    }
    byte[] out = room(from, to);
    return Arrays.copyOf(out, decode(in, from, to, out));
  }

  /** Returns an array for the decoded text, which is shorter, and one more word. */
  private static byte[] room(int from, int to) {
    return new byte[to - from + Long.BYTES];
  }

  /** Decodes content with escapes; returns the length of the text in UTF-8. */
  private static int decode(byte[] in, int from, int to, byte[] out) {
    int length = 0;
    int pos = from;
    while (pos < to) {
      long word = Words.at(in, pos);
      long marks = Words.backslashes(word);
      // The bytes of the word before this one are done.
      int first = 0;
      while (true) {
        // The bytes from a backslash on are overwritten.
        Words.put(out, length, word >>> (first << 3));
        int end = Words.index(marks);
        int plain = Math.min(end - first, to - pos);
        length += plain;
        pos += plain;
        if (end == Long.BYTES || pos == to) {
          break;
        }
        if (end == Long.BYTES - 1 || Words.byteAt(word, end + 1) != '"') {
          long decoded = escape(in, pos + 1, out, length);
          length = (int) (decoded >>> Integer.SIZE);
          pos = (int) decoded;
          break;
        }
        // Only the backslash is left out. Texts with many quotes, such as JSON, are read faster
        // if the next word does not wait for each of them.
        pos++;
        first = end + 1;
        marks &= marks - 1;
      }
    }
    return length;
  }

  /**
   * Decodes one escape.
   *
   * @param at of the character after the backslash
   * @return the length after it, in the upper half, and the position after it, in the lower half
   */
  private static long escape(byte[] in, int at, byte[] out, int length) {
    byte escape = in[at];
    if (escape != 'u') {
      out[length] = simple(escape);
      return at(length + 1, at + 1);
    }
    int point = hex(in, at + 1);
    int pos = at + 5;
    if (Character.isHighSurrogate((char) point)) {
      point = Character.toCodePoint((char) point, (char) hex(in, pos + 2));
      pos += 6;
    }
    return at(Utf8.put(out, length, point), pos);
  }

  /**
   * Returns the code point at a position of content with or without escapes, in the upper half, and
   * the position after it, in the lower half. Does not allocate.
   */
  static long next(byte[] in, int pos) {
    int point = in[pos];
    if (point < 0) {
      point = Utf8.codePoint(in, pos);
      return at(point, pos + (point < 0x800 ? 2 : point < 0x10000 ? 3 : 4));
    }
    if (point != '\\') {
      return at(point, pos + 1);
    }
    byte escape = in[pos + 1];
    if (escape != 'u') {
      return at(simple(escape), pos + 2);
    }
    point = hex(in, pos + 2);
    return Character.isHighSurrogate((char) point)
        ? at(Character.toCodePoint((char) point, (char) hex(in, pos + 8)), pos + 12)
        : at(point, pos + 6);
  }

  private static long at(int point, int pos) {
    return (long) point << Integer.SIZE | pos;
  }

  /** Returns the hash of content with escapes: that of {@link Words#hash} when it is decoded. */
  static int hash(byte[] in, int from, int to) {
    long hash = Words.SEED;
    long word = 0;
    int length = 0;
    for (int pos = from; pos < to; ) {
      long next = next(in, pos);
      pos = (int) next;
      int point = (int) (next >>> Integer.SIZE);
      int bytes = Utf8.size(point);
      for (int i = 0; i < bytes; i++) {
        word |= (Utf8.byteOf(point, i, bytes) & 0xFFL) << ((length & 7) << 3);
        if ((++length & 7) == 0) {
          hash = Words.fold(hash, word);
          word = 0;
        }
      }
    }
    return Words.finish(Words.fold(hash, word), length);
  }

  /** Returns the length of {@link #utf8} for content with escapes. */
  static int utf8Length(byte[] in, int from, int to) {
    int length = to - from;
    int pos = from;
    while (pos < to) {
      long stops = Words.stops(Words.at(in, pos));
      if (stops == 0) {
        pos += 8;
        continue;
      }
      pos += Words.index(stops);
      if (pos >= to || in[pos] != '\\') {
        pos++;
      } else if (in[pos + 1] != 'u') {
        length--;
        pos += 2;
      } else {
        int point = hex(in, pos + 2);
        boolean pair = Character.isHighSurrogate((char) point);
        int decoded = point < 0x80 ? 1 : point < 0x800 ? 2 : pair ? 4 : 3;
        int written = pair ? 12 : 6;
        length += decoded - written;
        pos += written;
      }
    }
    return length;
  }

  /** Writes a quote, backslash or control character; returns the position after it. */
  static int escape(char c, byte[] to, int from) {
    to[from] = '\\';
    char letter =
        switch (c) {
          case '"', '\\' -> c;
          case '\b' -> 'b';
          case '\f' -> 'f';
          case '\n' -> 'n';
          case '\r' -> 'r';
          case '\t' -> 't';
          default -> 'u';
        };
    to[from + 1] = (byte) letter;
    if (letter != 'u') {
      return from + 2;
    }
    to[from + 2] = '0';
    to[from + 3] = '0';
    to[from + 4] = HEX[c >> 4];
    to[from + 5] = HEX[c & 15];
    return from + LONGEST_ESCAPE;
  }

  /** Returns the character of a one-letter escape, or 0. */
  static byte simple(byte escape) {
    return switch (escape) {
      case '"', '\\', '/' -> escape;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> 0;
    };
  }

  /** Returns the value of four hexadecimal digits, or -1. */
  static int hex(byte[] in, int pos) {
    if (pos > in.length - 4) {
      return -1;
    }
    int value = 0;
    for (int i = pos; i < pos + 4; i++) {
      int digit = in[i] < 0 ? -1 : Character.digit(in[i], 16);
      if (digit < 0) {
        return -1;
      }
      value = value << 4 | digit;
    }
    return value;
  }

  /** Whether two strings are equal when decoded. */
  static boolean equal(
      byte[] a,
      int fromA,
      int toA,
      boolean escapedA,
      byte[] b,
      int fromB,
      int toB,
      boolean escapedB) {
    if (!escapedA && !escapedB) {
      return Arrays.equals(a, fromA, toA, b, fromB, toB);
    }
    int x = fromA;
    int y = fromB;
    while (x < toA && y < toB) {
      long nextX = escapedA ? next(a, x) : plain(a, x);
      long nextY = escapedB ? next(b, y) : plain(b, y);
      if (nextX >>> Integer.SIZE != nextY >>> Integer.SIZE) {
        return false;
      }
      x = (int) nextX;
      y = (int) nextY;
    }
    return x == toA && y == toB;
  }

  /** Returns the same as {@link #next} for content in which a backslash is a character. */
  private static long plain(byte[] in, int pos) {
    return in[pos] == '\\' ? at('\\', pos + 1) : next(in, pos);
  }
}
