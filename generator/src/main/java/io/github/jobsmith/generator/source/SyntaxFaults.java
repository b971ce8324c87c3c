package io.github.jobsmith.generator.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with a text that is not JSON, at the place where it goes wrong. Jackson, which
 * refused the text, speaks to programmers. Without recursion; for one text.
 */
final class SyntaxFaults {
  /**
   * A fault.
   *
   * @param offset in UTF-16 units
   * @param wayOut what to do
   */
  record Fault(int offset, String message, String wayOut) {}

  private enum Expected {
    VALUE,
    NAME,
    COLON,
    COMMA_OR_END
  }

  private static final Map<String, String> WORDS =
      Map.of(
          "true",
          "true",
          "false",
          "false",
          "null",
          "null",
          "none",
          "null",
          "nil",
          "null",
          "undefined",
          "null");

  private final String text;
  private final Deque<Integer> open = new ArrayDeque<>();
  private Expected expected = Expected.VALUE;
  private int pos;

  private SyntaxFaults(String text) {
    this.text = text;
  }

  /** The first fault; null when none is found after all. */
  static @Nullable Fault find(String text) {
    return new SyntaxFaults(text).find();
  }

  private @Nullable Fault find() {
    if (text.startsWith("\uFEFF")) {
      return at("byte order mark (U+FEFF) before the JSON", "save the file without it");
    }
    while (true) {
      skipBlank();
      boolean complete = open.isEmpty() && expected == Expected.COMMA_OR_END;
      if (pos >= text.length()) {
        return complete ? null : ended();
      }
      Fault fault =
          switch (expected) {
            case VALUE -> value();
            case NAME -> name();
            case COLON -> colon();
            case COMMA_OR_END ->
                complete ? at("more text behind the JSON value", "remove it") : commaOrEnd();
          };
      if (fault != null) {
        return fault;
      }
    }
  }

  private @Nullable Fault value() {
    char c = text.charAt(pos);
    expected = Expected.COMMA_OR_END;
    if (c == '{' || c == '[') {
      open.push(pos++);
      skipBlank();
      if (pos < text.length() && text.charAt(pos) == closing()) {
        pos++;
        open.pop();
      } else {
        expected = c == '{' ? Expected.NAME : Expected.VALUE;
      }
      return null;
    }
    if (c == '"') {
      return string();
    }
    return c == '-' || isDigit(pos) ? number() : word();
  }

  private @Nullable Fault name() {
    if (text.charAt(pos) != '"') {
      Fault odd = oddity();
      return odd != null
          ? odd
          : at("expected a member name, found " + found(), "names stand in double quotes");
    }
    expected = Expected.COLON;
    return string();
  }

  private @Nullable Fault colon() {
    if (text.charAt(pos) != ':') {
      return at("expected `:` behind the member name, found " + found(), "write `:` and the value");
    }
    pos++;
    expected = Expected.VALUE;
    return null;
  }

  private @Nullable Fault commaOrEnd() {
    boolean object = text.charAt(open.getFirst()) == '{';
    char c = text.charAt(pos);
    if (c == closing()) {
      pos++;
      open.pop();
      return null;
    }
    if (c == ',') {
      int comma = pos++;
      skipBlank();
      if (pos < text.length() && text.charAt(pos) == closing()) {
        return new Fault(comma, "trailing comma before " + found(), "remove it");
      }
      expected = object ? Expected.NAME : Expected.VALUE;
      return null;
    }
    if (c == '}' || c == ']') {
      return at(found() + " stands where " + opened() + " is open", "write `" + closing() + "`");
    }
    if (c == ':') {
      return at("a second `:` in one member", "end the value before it with a comma");
    }
    Fault odd = oddity();
    return odd != null ? odd : at("a comma is missing before " + found(), "write one");
  }

  /** Anything but a string, a number, an object and an array. */
  private @Nullable Fault word() {
    String word = wordAt(pos);
    if (word.equals("true") || word.equals("false") || word.equals("null")) {
      pos += word.length();
      return null;
    }
    Fault odd = oddity();
    if (odd != null) {
      return odd;
    }
    char c = text.charAt(pos);
    if (c == ',' || c == '}' || c == ']') {
      return at("a value is missing before " + found(), "write one");
    }
    if (c == '+' || c == '.') {
      return at("a number begins with " + found(), "JSON has numbers such as 1, -1 and 0.5 only");
    }
    String meant = WORDS.get(word.toLowerCase(Locale.ROOT));
    return at(
        "expected a value, found " + found(),
        meant != null
            ? "write " + meant
            : word.equals("NaN") || word.equals("Infinity")
                ? "JSON has no such number"
                : "a string stands in double quotes");
  }

  /** What other notations have and JSON has not. */
  private @Nullable Fault oddity() {
    char c = text.charAt(pos);
    if (text.startsWith("//", pos) || text.startsWith("/*", pos) || c == '#') {
      return at("a comment, which JSON does not have", "remove it, or use \"$comment\"");
    }
    return c == '\'' ? at("a string in single quotes", "write it in double quotes") : null;
  }

  private @Nullable Fault string() {
    int quote = pos++;
    for (; pos < text.length() && text.charAt(pos) != '"'; pos++) {
      char c = text.charAt(pos);
      if (c == '\n' || c == '\r') {
        return at("line break in a string", "close the string with `\"`, or write \\n");
      }
      if (c < ' ') {
        return at("control character in a string", String.format("write \\u%04x", (int) c));
      }
      if (c == '\\') {
        Fault fault = escape();
        if (fault != null) {
          return fault;
        }
      }
    }
    if (pos >= text.length()) {
      return new Fault(quote, "the string that begins here is not closed", "`\"` is missing");
    }
    pos++;
    return null;
  }

  private @Nullable Fault escape() {
    int backslash = pos++;
    if (pos < text.length() && text.charAt(pos) == 'u') {
      for (int digits = 0; digits < 4; digits++) {
        if (++pos >= text.length() || Character.digit(text.charAt(pos), 16) < 0) {
          return new Fault(
              backslash, "an escape \\u without four digits", "write it such as \\u00e9");
        }
      }
      return null;
    }
    if (pos < text.length() && "\"\\/bfnrt".indexOf(text.charAt(pos)) < 0) {
      String shown = Printable.of(text.substring(pos, text.offsetByCodePoints(pos, 1)));
      return new Fault(
          backslash, "JSON has no escape \\" + shown, "for a backslash in a string write two");
    }
    return null;
  }

  private @Nullable Fault number() {
    if (text.charAt(pos) == '-') {
      pos++;
    }
    if (text.startsWith("0", pos) && isDigit(pos + 1)) {
      return at("a number with a leading zero", "remove it");
    }
    if (!digits()) {
      return at("a number without digits", "write it such as 1, -1 and 0.5");
    }
    if (text.startsWith(".", pos)) {
      pos++;
      if (!digits()) {
        return at("a number without digits behind the point", "write 1.0 or 1");
      }
    }
    if (text.startsWith("e", pos) || text.startsWith("E", pos)) {
      pos += text.startsWith("+", pos + 1) || text.startsWith("-", pos + 1) ? 2 : 1;
      if (!digits()) {
        return at("a number without digits in its exponent", "write it such as 1e6");
      }
    }
    return null;
  }

  private boolean digits() {
    int start = pos;
    while (isDigit(pos)) {
      pos++;
    }
    return pos > start;
  }

  private boolean isDigit(int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private void skipBlank() {
    while (pos < text.length() && " \t\r\n".indexOf(text.charAt(pos)) >= 0) {
      pos++;
    }
  }

  private Fault ended() {
    return open.isEmpty()
        ? at("the text ends where a value is expected", "write one")
        : at("the text ends inside " + opened(), "write `" + closing() + "`");
  }

  private char closing() {
    return text.charAt(open.getFirst()) == '{' ? '}' : ']';
  }

  private String opened() {
    SourceLocation begin = new Cursor("", text).at(open.getFirst());
    return (closing() == '}' ? "the object" : "the array")
        + " that begins at "
        + begin.line()
        + ":"
        + begin.column();
  }

  private String found() {
    String word = wordAt(pos);
    String shown = word.isEmpty() ? text.substring(pos, text.offsetByCodePoints(pos, 1)) : word;
    return "`" + Printable.of(shown) + "`";
  }

  private String wordAt(int start) {
    int end = start;
    while (end < text.length()
        && end - start < 40
        && (Character.isLetterOrDigit(text.charAt(end)) || "_$-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return text.substring(start, end);
  }

  private Fault at(String message, String wayOut) {
    return new Fault(pos, message, wayOut);
  }
}
