package io.github.jobsmith.generated.format.standard;

import org.jspecify.annotations.Nullable;

/** A pattern that is read by code points. */
final class RegexText {
  static final int END = -1;

  private static final AsciiSet PROPERTY = AsciiSet.LETTERS_AND_DIGITS.with("_=");

  private final String text;
  private int at;

  RegexText(String text) {
    this.text = text;
  }

  /** Returns the number of UTF-16 units before the next code point. */
  int index() {
    return at;
  }

  void moveTo(int index) {
    at = index;
  }

  int peek() {
    return at < text.length() ? text.codePointAt(at) : END;
  }

  int next() {
    int c = peek();
    if (c != END) {
      at += Character.charCount(c);
    }
    return c;
  }

  boolean lookingAt(String expected) {
    return text.startsWith(expected, at);
  }

  /** Consumes a text if it comes next; returns whether it did. */
  boolean accept(String expected) {
    boolean found = lookingAt(expected);
    if (found) {
      at += expected.length();
    }
    return found;
  }

  /** Reads a number of hexadecimal digits; -1, without consuming anything, if there are fewer. */
  int hex(int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      char c = at + i < text.length() ? text.charAt(at + i) : 0;
      if (!AsciiSet.HEX.has(c)) {
        return -1;
      }
      value = value << 4 | Character.digit(c, 16);
    }
    at += digits;
    return value;
  }

  /** Reads a decimal number, at most {@link Integer#MAX_VALUE}; -1 if there is no digit. */
  int decimal() {
    long value = -1;
    while (AsciiSet.DIGITS.has(peek())) {
      value = Math.min(Integer.MAX_VALUE, Math.max(0, value) * 10 + next() - '0');
    }
    return (int) value;
  }

  /** Reads the rest of <code>{…}</code>: a code point in hexadecimal digits, or -1. */
  int bracedCodePoint() {
    int value = -1;
    while (AsciiSet.HEX.has(peek())) {
      value = Math.max(0, value) << 4 | Character.digit(next(), 16);
      if (value > Character.MAX_CODE_POINT) {
        return -1;
      }
    }
    return accept("}") ? value : -1;
  }

  /** Reads letters, digits, {@code _} and {@code =} up to a closing brace; null without one. */
  @Nullable String property() {
    int from = at;
    while (at < text.length() && PROPERTY.has(text.charAt(at))) {
      at++;
    }
    return accept("}") ? text.substring(from, at - 1) : null;
  }
}
