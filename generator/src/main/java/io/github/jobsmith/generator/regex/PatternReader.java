package io.github.jobsmith.generator.regex;

import org.jspecify.annotations.Nullable;

/** A cursor in the text of a pattern. */
final class PatternReader {
  /** The result of {@link #peek} at the end of the text. */
  static final int END = -1;

  private final String pattern;
  private int at;

  PatternReader(String pattern) {
    this.pattern = pattern;
  }

  /** The index of the next code point, in UTF-16 units. */
  int index() {
    return at;
  }

  void moveTo(int index) {
    at = index;
  }

  /** Returns the next code point without consuming it, or {@link #END}. */
  int peek() {
    return at < pattern.length() ? pattern.codePointAt(at) : END;
  }

  int next() {
    int c = peek();
    at += c == END ? 0 : Character.charCount(c);
    return c;
  }

  boolean lookingAt(String text) {
    return pattern.startsWith(text, at);
  }

  boolean accept(String text) {
    boolean there = lookingAt(text);
    at += there ? text.length() : 0;
    return there;
  }

  /**
   * Consumes the text up to and including the next {@code end}, and returns it without {@code end};
   * null if there is no {@code end}.
   */
  @Nullable String upTo(char end) {
    int stop = pattern.indexOf(end, at);
    if (stop < 0) {
      return null;
    }
    String content = pattern.substring(at, stop);
    at = stop + 1;
    return content;
  }

  /**
   * Reads exactly this number of hexadecimal digits; returns -1 and consumes nothing if there are
   * fewer.
   */
  int hex(int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = at + i < pattern.length() ? hexDigit(pattern.charAt(at + i)) : -1;
      if (digit < 0) {
        return -1;
      }
      value = value << 4 | digit;
    }
    at += digits;
    return value;
  }

  static int hexDigit(int c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  /**
   * Reads a decimal number, capped at {@link Integer#MAX_VALUE}; returns -1 if there is no digit.
   */
  int decimal() {
    long value = -1;
    while (at < pattern.length() && pattern.charAt(at) >= '0' && pattern.charAt(at) <= '9') {
      value = Math.min(Integer.MAX_VALUE, Math.max(0, value) * 10 + pattern.charAt(at++) - '0');
    }
    return (int) value;
  }

  PatternSyntaxError error(int index, String description, String hint) {
    return new PatternSyntaxError(index, description, hint);
  }
}
