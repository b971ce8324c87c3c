package io.github.jobsmith.json;

import java.util.Arrays;

/** Collects the text of a {@link JsonWriter}: UTF-8 in memory that grows. */
abstract sealed class TextOutput permits Nesting {
  /** About a gigabyte. */
  private static final int MOST_BYTES = (Integer.MAX_VALUE - 8) / 2;

  /** From this length on, a text is copied as a whole. */
  private static final int LONG_TEXT = 32;

  /** The number of characters for which room is reserved at once. */
  private static final int CHUNK = 64;

  byte[] out = new byte[512];
  int size;

  /** The flags of the last text, as in its node, and the number of its bytes minus characters. */
  int flags;

  int surplus;

  /** Returns where the current value is, for a message: " at " and its pointer, or nothing. */
  abstract String place();

  /** Writes a text with its quotes, and reserves a byte for what follows. */
  final void text(String value, String what) {
    int length = value.length();
    reserve(length + 3);
    byte[] to = out;
    int at = size;
    to[at++] = '"';
    int plain = 0;
    if (length >= LONG_TEXT && isCopied(value, at)) {
      plain = length;
      at += length;
    }
    while (plain < length) {
      char c = value.charAt(plain);
      if (c < ' ' || c >= 0x7F || c == '"' || c == '\\') {
        break;
      }
      to[at++] = (byte) c;
      plain++;
    }
    size = at;
    flags = 0;
    surplus = 0;
    if (plain < length) {
      rest(value, plain, what);
    }
    out[size++] = '"';
  }

  /**
   * Copies a text if it is ASCII without escapes; otherwise the bytes are to be overwritten. Only
   * such a text has the low bytes of its characters as its UTF-8 encoding.
   */
  @SuppressWarnings("deprecation") // This method copies the low bytes.
  private boolean isCopied(String value, int from) {
    int length = value.length();
    int end = from + length;
    value.getBytes(0, length, out, from);
    for (int at = from; at < end; at += Long.BYTES) {
      if (Words.index(Words.stops(Words.at(out, at))) < Math.min(end - at, Long.BYTES)) {
        return false;
      }
    }
    // Characters above 0xFF also have low bytes.
    return value.equals(Strings.ascii(out, from, end));
  }

  /** Writes the rest of a text, from a character that may be more than one byte. */
  private void rest(String value, int from, String what) {
    int length = value.length();
    int next = from;
    while (next < length) {
      reserve(CHUNK * Strings.LONGEST_ESCAPE + 2);
      next = rest(value, next, Math.min(length, next + CHUNK), what);
    }
  }

  /** Writes characters, for which there is room; returns the index after the last one. */
  private int rest(String value, int from, int end, String what) {
    byte[] to = out;
    int at = size;
    int i = from;
    int points = 0;
    while (i < end) {
      char c = value.charAt(i++);
      points++;
      if (c >= ' ' && c < 0x80 && c != '"' && c != '\\') {
        to[at++] = (byte) c;
      } else if (c < 0x80) {
        at = Strings.escape(c, to, at);
        flags |= Nodes.ESCAPED;
      } else {
        int point = value.codePointAt(i - 1);
        if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
          throw new IllegalArgumentException(
              String.format("%s has the lone surrogate U+%04X%s", what, point, place()));
        }
        at = Utf8.put(to, at, point);
        flags |= Nodes.NON_ASCII;
        i += Character.charCount(point) - 1;
      }
    }
    surplus += at - size - points;
    size = at;
    return i;
  }

  final void ascii(String text) {
    int length = text.length();
    reserve(length);
    byte[] to = out;
    int at = size;
    for (int i = 0; i < length; i++) {
      to[at++] = (byte) text.charAt(i);
    }
    size = at;
  }

  final void digits(long value) {
    if (value < 0 || value >= 100_000_000) {
      ascii(Long.toString(value));
      return;
    }
    int length = 1;
    for (long more = value / 10; more > 0; more /= 10) {
      length++;
    }
    reserve(length);
    long left = value;
    for (int at = size + length - 1; at >= size; at--) {
      out[at] = (byte) ('0' + left % 10);
      left /= 10;
    }
    size += length;
  }

  final void put(int b) {
    reserve(1);
    out[size++] = (byte) b;
  }

  final void reserve(int more) {
    if (more > out.length - size) {
      grow(more);
    }
  }

  private void grow(int more) {
    if (more > MOST_BYTES - size) {
      throw new IllegalStateException("more than a gigabyte was written");
    }
    out = Arrays.copyOf(out, Math.max(size + more, Math.min(out.length * 2, MOST_BYTES)));
  }
}
