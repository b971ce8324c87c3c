package io.github.jobsmith.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** UTF-8 (RFC 3629): validation, counting, encoding and decoding. */
final class Utf8 {
  /** Size of a byte order mark. */
  static final int MARK_BYTES = 3;

  private Utf8() {}

  /** Whether a text begins with a byte order mark. */
  static boolean beginsWithMark(byte[] in) {
    return in.length >= MARK_BYTES
        && in[0] == (byte) 0xEF
        && in[1] == (byte) 0xBB
        && in[2] == (byte) 0xBF;
  }

  /**
   * Returns the length, 2 to 4, of the well-formed sequence that begins with a byte above 0x7F; 0
   * if it is malformed (a stray continuation byte, an overlong form, a surrogate, above U+10FFFF,
   * truncated).
   */
  static int sequence(byte[] in, int pos) {
    int lead = in[pos] & 0xFF;
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    int second = continuation(in, pos + 1);
    if (lead < 0xE0) {
      return second >= 0 ? 2 : 0;
    }
    if (second < 0 || continuation(in, pos + 2) < 0) {
      return 0;
    }
    if (lead < 0xF0) {
      boolean overlong = lead == 0xE0 && second < 0x20;
      boolean surrogate = lead == 0xED && second >= 0x20;
      return overlong || surrogate ? 0 : 3;
    }
    boolean overlong = lead == 0xF0 && second < 0x10;
    boolean beyond = lead == 0xF4 && second >= 0x10;
    return overlong || beyond || continuation(in, pos + 3) < 0 ? 0 : 4;
  }

  /** Returns the six bits of a continuation byte, or -1. */
  private static int continuation(byte[] in, int pos) {
    return pos < in.length && (in[pos] & 0xC0) == 0x80 ? in[pos] & 0x3F : -1;
  }

  /** Returns the code point of a well-formed sequence. */
  static int codePoint(byte[] in, int pos) {
    int lead = in[pos];
    if (lead >= 0) {
      return lead;
    }
    if ((lead & 0xE0) == 0xC0) {
      return (lead & 0x1F) << 6 | (in[pos + 1] & 0x3F);
    }
    if ((lead & 0xF0) == 0xE0) {
      return (lead & 0x0F) << 12 | (in[pos + 1] & 0x3F) << 6 | (in[pos + 2] & 0x3F);
    }
    return (lead & 0x07) << 18
        | (in[pos + 1] & 0x3F) << 12
        | (in[pos + 2] & 0x3F) << 6
        | (in[pos + 3] & 0x3F);
  }

  /** Returns the index of the first lone surrogate, or -1. */
  static int loneSurrogate(CharSequence text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < length
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /**
   * Encodes a text; a lone surrogate becomes three bytes that are not well-formed UTF-8, so that it
   * equals nothing.
   */
  static byte[] encode(String text) {
    if (loneSurrogate(text) < 0) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() * 3);
    text.codePoints()
        .forEach(
            point -> {
              if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                out.write(0xE0 | point >> 12);
                out.write(0x80 | (point >> 6 & 0x3F));
                out.write(0x80 | (point & 0x3F));
              } else {
                out.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
              }
            });
    return out.toByteArray();
  }

  /** Returns the number of bytes of a code point, 1 to 4. */
  static int size(int point) {
    return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }

  /**
   * Returns a byte of the encoding of a code point.
   *
   * @param length the number of its bytes, 1 to 4
   */
  static int byteOf(int point, int index, int length) {
    int bits = point >> 6 * (length - 1 - index);
    if (index > 0) {
      return 0x80 | (bits & 0x3F);
    }
    return switch (length) {
      case 1 -> bits;
      case 2 -> 0xC0 | bits;
      case 3 -> 0xE0 | bits;
      default -> 0xF0 | bits;
    };
  }

  /** Writes the bytes of a code point other than a surrogate; returns the position after them. */
  static int put(byte[] out, int pos, int point) {
    if (point < 0x80) {
      out[pos] = (byte) point;
      return pos + 1;
    }
    if (point < 0x800) {
      out[pos] = (byte) (0xC0 | point >> 6);
      out[pos + 1] = (byte) (0x80 | (point & 0x3F));
      return pos + 2;
    }
    if (point < 0x10000) {
      out[pos] = (byte) (0xE0 | point >> 12);
      out[pos + 1] = (byte) (0x80 | (point >> 6 & 0x3F));
      out[pos + 2] = (byte) (0x80 | (point & 0x3F));
      return pos + 3;
    }
    out[pos] = (byte) (0xF0 | point >> 18);
    out[pos + 1] = (byte) (0x80 | (point >> 12 & 0x3F));
    out[pos + 2] = (byte) (0x80 | (point >> 6 & 0x3F));
    out[pos + 3] = (byte) (0x80 | (point & 0x3F));
    return pos + 4;
  }
}
