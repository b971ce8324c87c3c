package io.github.jobsmith.text;

import org.jspecify.annotations.Nullable;

/** The text of a pattern of ECMA-262, read by code points. */
public final class PatternText {
  /** The result of {@link #peek} and {@link #next} at the end of the text. */
  public static final int END = -1;

  private final String text;
  private int at;

  public PatternText(String text) {
    this.text = text;
  }

  /** Returns the index of the next code point, in UTF-16 units. */
  public int index() {
    return at;
  }

  public void moveTo(int index) {
    at = index;
  }

  /** Returns the next code point without consuming it, or {@link #END}. */
  public int peek() {
    return at < text.length() ? text.codePointAt(at) : END;
  }

  public int next() {
    int c = peek();
    at += c == END ? 0 : Character.charCount(c);
    return c;
  }

  public boolean lookingAt(String expected) {
    return text.startsWith(expected, at);
  }

  /** Consumes a text if it comes next; returns whether it did. */
  public boolean accept(String expected) {
    boolean found = lookingAt(expected);
    at += found ? expected.length() : 0;
    return found;
  }

  /**
   * Consumes the text up to and including the next {@code end}, and returns it without {@code end};
   * null if there is no {@code end}.
   */
  public @Nullable String upTo(char end) {
    int stop = text.indexOf(end, at);
    if (stop < 0) {
      return null;
    }
    String content = text.substring(at, stop);
    at = stop + 1;
    return content;
  }

  /** Reads a decimal number, at most {@link Integer#MAX_VALUE}; -1 if there is no digit. */
  public int decimal() {
    long value = -1;
    while (peek() >= '0' && peek() <= '9') {
      value = Math.min(Integer.MAX_VALUE, Math.max(0, value) * 10 + next() - '0');
    }
    return (int) value;
  }

  /** Reads a number of hexadecimal digits; -1, without consuming anything, if there are fewer. */
  public int hex(int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = at + i < text.length() ? hexDigit(text.charAt(at + i)) : -1;
      if (digit < 0) {
        return -1;
      }
      value = value << 4 | digit;
    }
    at += digits;
    return value;
  }

  private static int hexDigit(int c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  /**
   * Reads the code point after {@code \}{@code u}, four digits or <code>{…}</code>; -1 if it is
   * malformed. A high surrogate is combined with an escaped low one.
   */
  public int unicode() {
    if (accept("{")) {
      return bracedCodePoint();
    }
    int value = hex(4);
    int index = at;
    if (value >= 0 && Character.isHighSurrogate((char) value) && accept("\\u")) {
      int low = hex(4);
      if (low >= 0 && Character.isLowSurrogate((char) low)) {
        return Character.toCodePoint((char) value, (char) low);
      }
      at = index;
    }
    return value;
  }

  private int bracedCodePoint() {
    int value = -1;
    for (int digit = hexDigit(peek()); digit >= 0; digit = hexDigit(peek())) {
      value = Math.max(0, value) << 4 | digit;
      if (value > Character.MAX_CODE_POINT) {
        return -1;
      }
      next();
    }
    return accept("}") ? value : -1;
  }
}
