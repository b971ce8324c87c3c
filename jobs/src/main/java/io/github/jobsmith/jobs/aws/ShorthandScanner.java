package io.github.jobsmith.jobs.aws;

import org.jspecify.annotations.Nullable;

/** The tokens of shorthand. Indexes are in UTF-16 units. */
final class ShorthandScanner {
  /** What {@link #peek} returns at the end. */
  static final int END = -1;

  private static final String KEY_SIGNS = "-_.#/:";
  private static final int LAST_IN_BASIC_PLANE = 0xFFFF;

  private final String text;
  private int at;

  ShorthandScanner(String text) {
    this.text = text;
  }

  int index() {
    return at;
  }

  void back(int index) {
    at = index;
  }

  /** Goes back to a character, even if it is escaped, as the AWS CLI does. */
  void backTo(char wanted) {
    while (text.charAt(at) != wanted) {
      at--;
    }
  }

  boolean atEnd() {
    return at >= text.length();
  }

  int peek() {
    return atEnd() ? END : text.charAt(at);
  }

  /** Returns the name of a member, which may be empty. */
  String key() {
    int start = at;
    while (!atEnd() && isOfKey(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean isOfKey(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || KEY_SIGNS.indexOf(c) >= 0;
  }

  /** Reads a character with the blanks around it. */
  void expect(char wanted) throws ShorthandSyntaxException {
    skipBlanks();
    expectHere(wanted);
    skipBlanks();
  }

  void expectHere(char wanted) throws ShorthandSyntaxException {
    if (atEnd()) {
      throw fault("`" + wanted + "` is missing at the end");
    }
    if (text.charAt(at) != wanted) {
      throw fault("`" + wanted + "` is expected here");
    }
    at++;
  }

  /** Reads a character with the blanks around it, if it is there. */
  boolean accept(char wanted) {
    skipBlanks();
    if (peek() != wanted) {
      return false;
    }
    at++;
    skipBlanks();
    return true;
  }

  void skipBlanks() {
    while (!atEnd() && isBlank(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** Returns a value in quotes, unescaped. */
  String quoted() throws ShorthandSyntaxException {
    char quote = text.charAt(at);
    int end = closing(quote);
    if (end < 0) {
      throw fault("the quote that begins here is not closed");
    }
    String content = text.substring(at + 1, end);
    at = end + 1;
    return content.replace("\\" + quote, String.valueOf(quote)).replace("\\\\", "\\");
  }

  /**
   * Returns the index of the closing quote; -1 if there is none. If there are only escaped quotes,
   * the last one closes.
   */
  private int closing(char quote) {
    int escaped = -1;
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == quote) {
        return i;
      }
      if (c == '\\' && i + 1 < text.length()) {
        char next = text.charAt(i + 1);
        if (next == quote) {
          escaped = i + 1;
        }
        if (next == quote || next == '\\') {
          i++;
        }
      }
    }
    return escaped;
  }

  /**
   * Returns a value without quotes; null if none begins here.
   *
   * @param first whether it follows {@code =} or an opening bracket, and may contain {@code =}
   */
  @Nullable String word(boolean first) {
    int start = at;
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (c == '\\' && text.startsWith(",", end + 1)) {
        end += 2;
      } else if (end == start ? begins(c) : first ? follows(c) : followsInList(c)) {
        end += Character.charCount(c);
      } else {
        break;
      }
    }
    if (end == start) {
      return null;
    }
    at = end;
    return text.substring(start, end).replace("\\,", ",").stripTrailing();
  }

  private static boolean begins(int c) {
    return c > ' '
        && c <= LAST_IN_BASIC_PLANE
        && c != '"'
        && c != '\''
        && c != ','
        && c != '='
        && c != '['
        && c != '{';
  }

  private static boolean follows(int c) {
    return isSpace(c)
        || c > ' '
            && c <= LAST_IN_BASIC_PLANE
            && c != '"'
            && c != '\''
            && c != ','
            && c != ']'
            && c != '}';
  }

  private static boolean followsInList(int c) {
    return isSpace(c)
        || c > ' ' && c <= LAST_IN_BASIC_PLANE && c != '"' && c != '\'' && c != ',' && c != '=';
  }

  private static boolean isSpace(int c) {
    return isBlank(c) || c >= 0x1C && c <= 0x1F;
  }

  ShorthandSyntaxException fault(String message) {
    return new ShorthandSyntaxException(message, at);
  }
}
