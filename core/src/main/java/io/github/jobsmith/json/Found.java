package io.github.jobsmith.json;

import io.github.jobsmith.text.MessageKey;
import io.github.jobsmith.text.Sentence;
import io.github.jobsmith.text.TemplateTokens;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes what is at a place of a text that is not JSON, in words that are safe to print. */
final class Found {
  private static final int LONGEST_WORD = "undefined".length();

  /** Literals of other languages and their JSON equivalents. */
  private static final Map<String, String> MEANT =
      Map.of("true", "true", "false", "false", "null", "null", "none", "null", "undefined", "null");

  private Found() {}

  /**
   * Describes the character at a position: quoted if printable, otherwise as U+XXXX; "the end of
   * the text" after the last.
   */
  static Object at(byte[] in, int pos) {
    if (pos >= in.length) {
      return Sentence.of(MessageKey.END_OF_TEXT);
    }
    if (in[pos] < 0 && Utf8.sequence(in, pos) == 0) {
      return malformed(in, pos);
    }
    int point = Utf8.codePoint(in, pos);
    boolean visible =
        point > ' ' && point < 0x7F || point > 0xA0 && Character.isLetterOrDigit(point);
    return visible ? "`" + Character.toString(point) + "`" : String.format("U+%04X", point);
  }

  /** Describes bytes that are not UTF-8. */
  static Sentence notUtf8(byte[] in, int pos) {
    return Sentence.of(MessageKey.JSON_NOT_UTF8, malformed(in, pos));
  }

  /** Returns why the bytes are not UTF-8. */
  private static Sentence malformed(byte[] in, int pos) {
    int lead = in[pos] & 0xFF;
    int second = pos + 1 < in.length ? in[pos + 1] & 0xFF : -1;
    MessageKey why;
    if (lead < 0xC0) {
      why = MessageKey.BYTE_CONTINUATION;
    } else if (lead < 0xC2
        || lead == 0xE0 && second >= 0x80 && second < 0xA0
        || lead == 0xF0 && second >= 0x80 && second < 0x90) {
      why = MessageKey.BYTE_OVERLONG;
    } else if (lead == 0xED && second >= 0xA0 && second < 0xC0) {
      why = MessageKey.BYTE_SURROGATE;
    } else if (lead > 0xF4 || lead == 0xF4 && second >= 0x90 && second < 0xC0) {
      why = MessageKey.BYTE_ABOVE;
    } else {
      why = MessageKey.BYTE_TRUNCATED;
    }
    return Sentence.of(why, String.format("0x%02X", lead));
  }

  /** Describes a text that is not JSON as a whole, if its first bytes show that; otherwise null. */
  static @Nullable Sentence wrongFile(byte[] in) {
    return Utf8.beginsWithMark(in) ? Sentence.of(MessageKey.JSON_MARK) : otherEncoding(in);
  }

  /** Describes a text in UTF-16 or UTF-32, if its first bytes show that; otherwise null. */
  static @Nullable Sentence otherEncoding(byte[] in) {
    // JSON begins with ASCII characters, which contain zero bytes in UTF-16 and UTF-32.
    boolean wide =
        in.length >= 2 && in[0] == (byte) 0xFF && in[1] == (byte) 0xFE
            || in.length >= 2 && in[0] == (byte) 0xFE && in[1] == (byte) 0xFF
            || zeros(in, true, false, true, false)
            || zeros(in, false, true, false, true)
            || zeros(in, true, true, true, false)
            || zeros(in, false, true, true, true);
    return wide ? Sentence.of(MessageKey.JSON_UTF16) : null;
  }

  /** Whether exactly the listed ones of the first bytes are zero. */
  private static boolean zeros(byte[] in, boolean... expected) {
    if (in.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((in[i] == 0) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a number, true, false or null can begin with a byte. */
  static boolean beginsValue(byte b) {
    return b == '-' || b >= '0' && b <= '9' || b == 't' || b == 'f' || b == 'n';
  }

  /** Describes a byte that cannot begin a value. */
  static Sentence notValue(byte[] in, int pos) {
    Sentence hint = hint(in, pos);
    if (hint != null) {
      return hint;
    }
    String word = word(in, pos);
    if (word.equals("NaN") || word.equals("Infinity")) {
      return Sentence.of(MessageKey.JSON_HAS_NO, word);
    }
    String meant = MEANT.get(word.toLowerCase(Locale.ROOT));
    if (meant != null) {
      return Sentence.of(MessageKey.JSON_WORD_MEANT, word, meant);
    }
    return switch (in[pos]) {
      case '+' -> Sentence.of(MessageKey.JSON_PLUS);
      case '.' -> Sentence.of(MessageKey.JSON_POINT);
      case ':' -> Sentence.of(MessageKey.JSON_COLON_FOUND);
      default ->
          Sentence.of(
              isWord(in[pos]) ? MessageKey.JSON_WORD_FOUND : MessageKey.JSON_VALUE_EXPECTED,
              at(in, pos));
    };
  }

  /** Returns a hint for a byte found where a string was expected; null if there is none. */
  static @Nullable Sentence hint(byte[] in, int pos) {
    return in[pos] == '\'' ? Sentence.of(MessageKey.JSON_QUOTE) : comment(in, pos);
  }

  static @Nullable Sentence comment(byte[] in, int pos) {
    if (token(in, pos)) {
      return Sentence.of(MessageKey.JSON_TOKEN);
    }
    boolean slash =
        in[pos] == '/' && pos + 1 < in.length && (in[pos + 1] == '/' || in[pos + 1] == '*');
    return slash || in[pos] == '#' ? Sentence.of(MessageKey.JSON_COMMENT) : null;
  }

  /** Whether a token such as <code>{{ x }}</code> begins at a byte or, with a brace, before it. */
  private static boolean token(byte[] in, int pos) {
    int from = pos > 0 && in[pos - 1] == '{' && (in[pos] == '{' || in[pos] == '%') ? pos - 1 : pos;
    if (in[from] == '<' && isBlankBefore(in, from)) {
      // A file that begins with a tag is not a template of JSON.
      return false;
    }
    int length = Math.min(in.length - from, TemplateTokens.LONGEST);
    return TemplateTokens.begins(new String(in, from, length, StandardCharsets.ISO_8859_1));
  }

  private static boolean isBlankBefore(byte[] in, int pos) {
    int before = pos - 1;
    while (before >= 0 && in[before] >= 0 && in[before] <= ' ') {
      before--;
    }
    return before < 0;
  }

  /** Returns the ASCII letters at a position, up to the length of the longest known word. */
  private static String word(byte[] in, int pos) {
    int end = pos;
    while (end < in.length && end - pos <= LONGEST_WORD && isLetter(in[end])) {
      end++;
    }
    return new String(in, pos, end - pos, StandardCharsets.US_ASCII);
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  private static boolean isWord(byte b) {
    return b == '_' || b == '$' || isLetter(b);
  }
}
