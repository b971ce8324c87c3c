package io.github.jobsmith.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Decodes string content that was validated by the reader. */
final class Strings {
  private Strings() {}

  /** Returns the decoded text. */
  static String decode(byte[] in, int from, int to, boolean escaped) {
    if (!escaped) {
      return new String(in, from, to - from, StandardCharsets.UTF_8);
    }
    byte[] bytes = utf8(in, from, to, true);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Returns the decoded text in UTF-8, always as a copy. */
  static byte[] utf8(byte[] in, int from, int to, boolean escaped) {
    if (!escaped) {
      return Arrays.copyOfRange(in, from, to);
    }
    byte[] out = new byte[to - from];
    int length = 0;
    int pos = from;
    while (pos < to) {
      byte b = in[pos++];
      if (b != '\\') {
        out[length++] = b;
        continue;
      }
      byte escape = in[pos++];
      if (escape != 'u') {
        out[length++] = simple(escape);
        continue;
      }
      int point = hex(in, pos);
      pos += 4;
      if (Character.isHighSurrogate((char) point)) {
        point = Character.toCodePoint((char) point, (char) hex(in, pos + 2));
        pos += 6;
      }
      length = Utf8.put(out, length, point);
    }
    return Arrays.copyOf(out, length);
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
    return Arrays.equals(utf8(a, fromA, toA, escapedA), utf8(b, fromB, toB, escapedB));
  }
}
