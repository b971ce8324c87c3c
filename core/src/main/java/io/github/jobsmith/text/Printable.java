package io.github.jobsmith.text;

/**
 * Makes text safe to print: it cannot control a terminal, be invisible, or forge a line of output.
 */
public final class Printable {
  private static final int SHOWN = 200;
  private static final String HEX = "0123456789abcdef";

  private Printable() {}

  /**
   * Returns the text with control, format (including bidirectional), private and unassigned
   * characters, line separators and lone surrogates as {@code \}{@code uXXXX}, one escape per
   * UTF-16 unit.
   */
  public static String escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, i);
        append(out, text, i);
        return out.toString();
      }
    }
    return text;
  }

  /** Returns the text escaped like {@link #escape}, quoted, and truncated to 200 code points. */
  public static String quoted(String text) {
    boolean whole = text.codePointCount(0, text.length()) <= SHOWN;
    String shown = whole ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    return "\"" + escape(shown) + "\"";
  }

  /**
   * Returns the text with each character that {@link #escape} would escape replaced, so that
   * columns do not change.
   */
  public static String replace(String text, char replacement) {
    if (isPrintableAscii(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int point;
    for (int i = 0; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      out.appendCodePoint(isSafe(point) ? point : replacement);
    }
    return out.toString();
  }

  private static boolean isPrintableAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder out, String text, int from) {
    int point;
    for (int i = from; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      if (isSafe(point)) {
        out.appendCodePoint(point);
      } else if (point > 0xFFFF) {
        appendEscape(out, Character.highSurrogate(point));
        appendEscape(out, Character.lowSurrogate(point));
      } else {
        appendEscape(out, (char) point);
      }
    }
  }

  /** Appends a UTF-16 unit as {@code \}{@code uXXXX}. */
  public static void appendEscape(StringBuilder out, char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(c >> shift & 15));
    }
  }

  /** Whether a code point can be printed unescaped. */
  public static boolean isSafe(int point) {
    if (point >= ' ' && point <= '~') {
      return true;
    }
    return switch (GeneralCategory.of(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
