package io.github.jobsmith.json;

import io.github.jobsmith.json.JsonSyntaxException.Kind;
import org.jspecify.annotations.Nullable;

/** Creates syntax exceptions: what was found, what is expected, and a hint. */
final class Faults {
  private final byte[] in;
  private final byte[] written;
  private final TextPosition start;

  Faults(byte[] in) {
    this(in, in, TextPosition.START);
  }

  /**
   * @param in the text that is read
   * @param written the text that the user wrote, of the same length
   * @param start where the text begins in the file, for positions in messages
   */
  Faults(byte[] in, byte[] written, TextPosition start) {
    this.in = in;
    this.written = written;
    this.start = start;
  }

  // ---- limits

  static JsonSyntaxException tooLarge(long bytes, int most) {
    String size = bytes < 0 ? "more" : size(bytes) + ", more";
    return new JsonSyntaxException(
        Kind.LIMIT,
        "the text has " + size + " than the limit of " + size(most),
        0,
        new Position(1, 1),
        "");
  }

  /** Formats a size: an exact number of units as it is, others rounded up to one decimal. */
  private static String size(long bytes) {
    long mebi = 1 << 20;
    if (bytes < mebi) {
      return bytes + " bytes";
    }
    long tenths = (bytes * 10 + mebi - 1) / mebi;
    return (tenths % 10 == 0 ? tenths / 10 + "" : tenths / 10 + "." + tenths % 10) + " MiB";
  }

  JsonSyntaxException tooDeep(int pos, int most) {
    return fault(Kind.LIMIT, pos, "arrays and objects are nested more than " + most + " deep");
  }

  JsonSyntaxException tooMany(int pos, int most) {
    return fault(
        Kind.LIMIT, pos, "the text has more than " + most + (most == 1 ? " value" : " values"));
  }

  JsonSyntaxException longString(int quote, int most) {
    return fault(Kind.LIMIT, quote, "the string is longer than " + most + " bytes");
  }

  JsonSyntaxException longNumber(int pos, int most) {
    return fault(Kind.LIMIT, pos, "the number is longer than " + most + " characters");
  }

  // ---- encoding

  JsonSyntaxException notUtf8(int pos) {
    return encoding(pos, Found.notUtf8(in, pos));
  }

  JsonSyntaxException loneSurrogate(int pos, int unit) {
    String which = Character.isHighSurrogate((char) unit) ? "high" : "low";
    String partner =
        Character.isHighSurrogate((char) unit)
            ? "is not followed by a low"
            : "does not follow a high";
    return encoding(
        pos,
        String.format(
            "the escape of the %s surrogate U+%04X %s one, so it is not a character",
            which, unit, partner));
  }

  // ---- structure

  /** {@code container} is the offset of the enclosing container, or -1. */
  JsonSyntaxException noValue(int pos, int container) {
    if (pos >= in.length) {
      return container < 0 ? empty() : ended(container, "expected a value");
    }
    byte b = in[pos];
    int before = before(pos);
    if (before >= 0 && in[before] == ',' && (b == ']' || b == '}')) {
      return trailingComma(before, b);
    }
    if (b == ',' || b == ']' || b == '}') {
      return syntax(pos, "a value is missing before `" + (char) b + "`");
    }
    return syntax(pos, Found.notValue(in, pos));
  }

  /** Located at the comma, which has to be removed. */
  private JsonSyntaxException trailingComma(int comma, byte close) {
    return syntax(comma, "trailing comma before `" + (char) close + "`; remove it");
  }

  JsonSyntaxException badLiteral(int pos, String text) {
    int at = pos;
    while (at < in.length && at - pos < text.length() && in[at] == text.charAt(at - pos)) {
      at++;
    }
    return syntax(at, "expected `" + text + "`, found " + Found.at(in, at));
  }

  JsonSyntaxException noName(int pos, int container) {
    if (pos >= in.length) {
      return ended(container, "expected a member name or `}`");
    }
    byte b = in[pos];
    int before = before(pos);
    if (in[before] == ',' && (b == '}' || b == ']')) {
      return trailingComma(before, b);
    }
    if (b == ',') {
      return syntax(pos, "a member is missing before `,`; remove the extra comma");
    }
    return syntax(pos, Found.hint(in, pos), "expected a member name in double quotes, found ", "");
  }

  JsonSyntaxException noColon(int pos) {
    if (pos >= in.length) {
      return syntax(in.length, "the text ends after a member name; expected `:` and a value");
    }
    return syntax(pos, Found.comment(in, pos), "expected `:` after the member name, found ", "");
  }

  JsonSyntaxException notEnded(int pos, boolean object, int container) {
    char close = object ? '}' : ']';
    if (pos >= in.length) {
      return ended(container, "expected `,` or `" + close + "`");
    }
    byte b = in[pos];
    if (b == '}' || b == ']') {
      return syntax(
          pos,
          "`"
              + (char) b
              + "` does not close the "
              + opened(container)
              + "; expected `,` or `"
              + close
              + "`");
    }
    boolean apart = before(pos) < pos - 1;
    if (b == '"' || b == '{' || b == '[' || apart && Found.beginsValue(b)) {
      return syntax(pos, "a comma is missing before " + Found.at(in, pos));
    }
    if (b == ':') {
      return syntax(
          pos,
          object
              ? "a second `:` in one member; expected `,` or `}`"
              : "`:` in an array; only objects have members");
    }
    String expected = "expected `,` or `" + close + "` after the value, found ";
    return syntax(pos, Found.comment(in, pos), expected, "");
  }

  JsonSyntaxException trailing(int pos) {
    return syntax(
        pos,
        Found.comment(in, pos),
        "text after the end of the value, beginning with ",
        "; only one value is allowed");
  }

  private JsonSyntaxException empty() {
    return syntax(
        in.length,
        in.length == 0
            ? "the text is empty; expected a JSON value"
            : "the text contains only white space; expected a JSON value");
  }

  private JsonSyntaxException ended(int container, String expected) {
    return syntax(in.length, "the text ends inside the " + opened(container) + "; " + expected);
  }

  private String opened(int container) {
    String what = in[container] == '{' ? "object" : "array";
    Position begin = start.after(new Places(written).position(container));
    return what + " that begins at " + begin.line() + ":" + begin.column();
  }

  // ---- strings and numbers

  JsonSyntaxException openString(int quote) {
    return syntax(quote, "the string that begins here is not closed; `\"` is missing");
  }

  JsonSyntaxException controlCharacter(int pos) {
    byte b = in[pos];
    if (b == '\n' || b == '\r') {
      return syntax(
          pos,
          "line break in a string; close the string with `\"`, or write \\"
              + (b == '\n' ? "n" : "r"));
    }
    String escape = b == '\t' ? "\\t" : String.format("\\u%04x", b);
    return syntax(pos, "control character " + Found.at(in, pos) + " in a string; write " + escape);
  }

  JsonSyntaxException badEscape(int pos) {
    return syntax(
        pos,
        "`\\` before "
            + Found.at(in, pos + 1)
            + " is not an escape; write \\\\ for a backslash (escapes: \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX)");
  }

  JsonSyntaxException badHex(int pos, int quote) {
    int at = pos + 2;
    while (at < in.length && at < pos + 6 && in[at] >= 0 && Character.digit(in[at], 16) >= 0) {
      at++;
    }
    if (at >= in.length) {
      return openString(quote);
    }
    return syntax(at, "\\u needs four hexadecimal digits, found " + Found.at(in, at));
  }

  JsonSyntaxException noDigit(int pos, String where) {
    if (in[pos - 1] == '-' && pos < in.length && (in[pos] == 'I' || in[pos] == 'N')) {
      return syntax(pos, "JSON has no " + (in[pos] == 'I' ? "Infinity" : "NaN"));
    }
    return syntax(
        pos,
        pos >= in.length
            ? "the text ends inside a number; expected a digit " + where
            : "expected a digit " + where + ", found " + Found.at(in, pos));
  }

  JsonSyntaxException leadingZero(int pos) {
    return syntax(pos, "JSON numbers have no leading zeros; remove them");
  }

  // ---- making them

  /** Returns the offset of the last byte before {@code pos} that is not white space, or -1. */
  private int before(int pos) {
    int at = pos - 1;
    while (at >= 0 && (in[at] == ' ' || in[at] == '\n' || in[at] == '\r' || in[at] == '\t')) {
      at--;
    }
    return at;
  }

  private JsonSyntaxException syntax(int pos, String message) {
    String wrongFile = Found.wrongFile(in);
    if (wrongFile != null) {
      return encoding(0, wrongFile);
    }
    boolean malformed = pos < in.length && in[pos] < 0 && Utf8.sequence(in, pos) == 0;
    return malformed ? notUtf8(pos) : fault(Kind.SYNTAX, pos, message);
  }

  /** Says what is at the position, unless there is a better message. */
  private JsonSyntaxException syntax(
      int pos, @Nullable String better, String before, String after) {
    return syntax(pos, better != null ? better : before + Found.at(in, pos) + after);
  }

  private JsonSyntaxException encoding(int pos, String message) {
    return fault(Kind.ENCODING, pos, message);
  }

  private JsonSyntaxException fault(Kind kind, int pos, String message) {
    int offset = Math.min(pos, in.length);
    String pointer = kind == Kind.LIMIT ? "" : FaultPointer.of(in, offset);
    return new JsonSyntaxException(
        kind, message, offset, new Places(written).position(offset), pointer);
  }
}
