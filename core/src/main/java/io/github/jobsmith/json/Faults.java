package io.github.jobsmith.json;

import io.github.jobsmith.json.JsonSyntaxException.Kind;
import io.github.jobsmith.text.MessageKey;
import io.github.jobsmith.text.Sentence;
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
    Sentence message =
        bytes < 0
            ? Sentence.of(MessageKey.JSON_MORE_THAN, size(most))
            : Sentence.of(MessageKey.JSON_TOO_LARGE, size(bytes), size(most));
    return new JsonSyntaxException(Kind.LIMIT, message, 0, new Position(1, 1), "");
  }

  /** Formats a size: an exact number of units as it is, others rounded up to one decimal. */
  private static Object size(long bytes) {
    long mebi = 1 << 20;
    if (bytes < mebi) {
      return Sentence.of(MessageKey.BYTES, bytes);
    }
    long tenths = (bytes * 10 + mebi - 1) / mebi;
    return (tenths % 10 == 0 ? tenths / 10 + "" : tenths / 10 + "." + tenths % 10) + " MiB";
  }

  JsonSyntaxException tooDeep(int pos, int most) {
    return fault(Kind.LIMIT, pos, Sentence.of(MessageKey.JSON_TOO_DEEP, most));
  }

  JsonSyntaxException tooMany(int pos, int most) {
    return fault(
        Kind.LIMIT,
        pos,
        Sentence.of(most == 1 ? MessageKey.JSON_TOO_MANY_ONE : MessageKey.JSON_TOO_MANY, most));
  }

  JsonSyntaxException longString(int quote, int most) {
    return fault(Kind.LIMIT, quote, Sentence.of(MessageKey.JSON_LONG_STRING, most));
  }

  JsonSyntaxException longNumber(int pos, int most) {
    return fault(Kind.LIMIT, pos, Sentence.of(MessageKey.JSON_LONG_NUMBER, most));
  }

  // ---- encoding

  JsonSyntaxException notUtf8(int pos) {
    return encoding(pos, Found.notUtf8(in, pos));
  }

  JsonSyntaxException loneSurrogate(int pos, int unit) {
    return encoding(
        pos,
        Sentence.of(
            Character.isHighSurrogate((char) unit)
                ? MessageKey.JSON_HIGH_SURROGATE
                : MessageKey.JSON_LOW_SURROGATE,
            String.format("U+%04X", unit)));
  }

  // ---- structure

  /** {@code container} is the offset of the enclosing container, or -1. */
  JsonSyntaxException noValue(int pos, int container) {
    if (pos >= in.length) {
      return container < 0 ? empty() : ended(MessageKey.JSON_ENDED_BEFORE_VALUE, container);
    }
    byte b = in[pos];
    int before = before(pos);
    if (before >= 0 && in[before] == ',' && (b == ']' || b == '}')) {
      return trailingComma(before, b);
    }
    if (b == ',' || b == ']' || b == '}') {
      return syntax(pos, MessageKey.JSON_VALUE_MISSING, (char) b);
    }
    return syntax(pos, Found.notValue(in, pos));
  }

  /** Located at the comma, which has to be removed. */
  private JsonSyntaxException trailingComma(int comma, byte close) {
    return syntax(comma, MessageKey.JSON_TRAILING_COMMA, (char) close);
  }

  JsonSyntaxException badLiteral(int pos, String text) {
    int at = pos;
    while (at < in.length && at - pos < text.length() && in[at] == text.charAt(at - pos)) {
      at++;
    }
    return syntax(at, MessageKey.JSON_LITERAL, text, Found.at(in, at));
  }

  JsonSyntaxException noName(int pos, int container) {
    if (pos >= in.length) {
      return ended(MessageKey.JSON_ENDED_BEFORE_NAME, container);
    }
    byte b = in[pos];
    int before = before(pos);
    if (in[before] == ',' && (b == '}' || b == ']')) {
      return trailingComma(before, b);
    }
    if (b == ',') {
      return syntax(pos, MessageKey.JSON_MEMBER_MISSING);
    }
    return syntax(pos, Found.hint(in, pos), MessageKey.JSON_NAME_EXPECTED, Found.at(in, pos));
  }

  JsonSyntaxException noColon(int pos) {
    if (pos >= in.length) {
      return syntax(in.length, MessageKey.JSON_ENDED_AFTER_NAME);
    }
    return syntax(pos, Found.comment(in, pos), MessageKey.JSON_COLON_EXPECTED, Found.at(in, pos));
  }

  JsonSyntaxException notEnded(int pos, boolean object, int container) {
    char close = object ? '}' : ']';
    if (pos >= in.length) {
      return syntax(in.length, MessageKey.JSON_ENDED_AFTER_VALUE, opened(container), close);
    }
    byte b = in[pos];
    if (b == '}' || b == ']') {
      return syntax(pos, MessageKey.JSON_WRONG_CLOSE, (char) b, opened(container), close);
    }
    boolean apart = before(pos) < pos - 1;
    if (b == '"' || b == '{' || b == '[' || apart && Found.beginsValue(b)) {
      return syntax(pos, MessageKey.JSON_COMMA_MISSING, Found.at(in, pos));
    }
    if (b == ':') {
      return syntax(pos, object ? MessageKey.JSON_SECOND_COLON : MessageKey.JSON_COLON_IN_ARRAY);
    }
    return syntax(
        pos, Found.comment(in, pos), MessageKey.JSON_SEPARATOR_EXPECTED, close, Found.at(in, pos));
  }

  JsonSyntaxException trailing(int pos) {
    return syntax(pos, Found.comment(in, pos), MessageKey.JSON_AFTER_VALUE, Found.at(in, pos));
  }

  private JsonSyntaxException empty() {
    return syntax(in.length, in.length == 0 ? MessageKey.JSON_EMPTY : MessageKey.JSON_BLANK);
  }

  private JsonSyntaxException ended(MessageKey key, int container) {
    return syntax(in.length, key, opened(container));
  }

  private Sentence opened(int container) {
    MessageKey what =
        in[container] == '{' ? MessageKey.OBJECT_THAT_BEGINS : MessageKey.ARRAY_THAT_BEGINS;
    Position begin = start.after(new Places(written).position(container));
    return Sentence.of(what, begin.line(), begin.column());
  }

  // ---- strings and numbers

  JsonSyntaxException openString(int quote) {
    return syntax(quote, MessageKey.JSON_OPEN_STRING);
  }

  JsonSyntaxException controlCharacter(int pos) {
    byte b = in[pos];
    if (b == '\n' || b == '\r') {
      return syntax(pos, MessageKey.JSON_LINE_BREAK, b == '\n' ? "\\n" : "\\r");
    }
    String escape = b == '\t' ? "\\t" : String.format("\\u%04x", b);
    return syntax(pos, MessageKey.JSON_CONTROL_CHARACTER, Found.at(in, pos), escape);
  }

  JsonSyntaxException badEscape(int pos) {
    return syntax(pos, MessageKey.JSON_ESCAPE, Found.at(in, pos + 1));
  }

  JsonSyntaxException badHex(int pos, int quote) {
    int at = pos + 2;
    while (at < in.length && at < pos + 6 && in[at] >= 0 && Character.digit(in[at], 16) >= 0) {
      at++;
    }
    if (at >= in.length) {
      return openString(quote);
    }
    return syntax(at, MessageKey.JSON_HEXADECIMAL, Found.at(in, at));
  }

  JsonSyntaxException noDigit(int pos, MessageKey where) {
    if (in[pos - 1] == '-' && pos < in.length && (in[pos] == 'I' || in[pos] == 'N')) {
      return syntax(pos, MessageKey.JSON_HAS_NO, in[pos] == 'I' ? "Infinity" : "NaN");
    }
    Sentence after = Sentence.of(where);
    return pos >= in.length
        ? syntax(pos, MessageKey.JSON_DIGIT_ENDED, after)
        : syntax(pos, MessageKey.JSON_DIGIT_EXPECTED, after, Found.at(in, pos));
  }

  JsonSyntaxException leadingZero(int pos) {
    return syntax(pos, MessageKey.JSON_LEADING_ZERO);
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

  private JsonSyntaxException syntax(int pos, MessageKey key, Object... values) {
    return syntax(pos, Sentence.of(key, values));
  }

  private JsonSyntaxException syntax(int pos, Sentence message) {
    Sentence wrongFile = Found.wrongFile(in);
    if (wrongFile != null) {
      return encoding(0, wrongFile);
    }
    boolean malformed = pos < in.length && in[pos] < 0 && Utf8.sequence(in, pos) == 0;
    return malformed ? notUtf8(pos) : fault(Kind.SYNTAX, pos, message);
  }

  /** Says what is at the position, unless there is a better message. */
  private JsonSyntaxException syntax(
      int pos, @Nullable Sentence better, MessageKey key, Object... values) {
    return syntax(pos, better != null ? better : Sentence.of(key, values));
  }

  private JsonSyntaxException encoding(int pos, Sentence message) {
    return fault(Kind.ENCODING, pos, message);
  }

  private JsonSyntaxException fault(Kind kind, int pos, Sentence message) {
    int offset = Math.min(pos, in.length);
    String pointer = kind == Kind.LIMIT ? "" : FaultPointer.of(in, offset);
    return new JsonSyntaxException(
        kind, message, offset, new Places(written).position(offset), pointer);
  }
}
