package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.json.JsonDocument;

/**
 * Recognises the common case of JSON in a JSON string in place: an object without presigned URLs
 * and rare spellings, whose only placeholders are {@linkplain PlainPlaceholder plain}. Does not
 * decode or allocate, so that a correct document costs very little; other documents are left to the
 * JSON reader.
 */
final class EmbeddedJson {
  /** The bits of a result that count placeholders; the others are what the placeholders do. */
  static final int COUNT = 0xFFFF;

  private static final int LONGEST = 1 << 17;
  private static final int DEEPEST = 62;

  private static final int VALUE = 0;
  private static final int VALUE_OR_END = 1;
  private static final int NAME = 2;
  private static final int NAME_OR_END = 3;
  private static final int COLON = 4;
  private static final int COMMA_OR_END = 5;

  private EmbeddedJson() {}

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long BACKSLASHES = ONES * '\\';
  private static final long AMPERSANDS = ONES * '&';

  /** The bit in which a dollar sign and an ampersand differ. */
  private static final long DOLLAR_BITS = ONES * ('$' ^ '&');

  /**
   * Returns the number of plain placeholders and what they do, if a string certainly contains one
   * JSON object without presigned URLs and any other <code>${</code> in strings and names; else -1,
   * although it may.
   *
   * @param check knows the targets and packages of the request
   * @param strict whether presigned URLs and bad bucket names matter
   */
  static int plainPlaceholders(
      JsonDocument doc, int string, JobDocumentCheck check, int request, boolean strict) {
    int at = skipSpace(doc, doc.start(string), doc.end(string));
    int end = doc.end(string);
    if (end - at > LONGEST || at == end || doc.byteAt(at) != '{') {
      return -1;
    }
    int placeholders = 0;
    int does = 0;
    at++;
    // One bit per level, the lowest for the innermost: 1 for an object. An additional 1 marks the
    // root.
    long levels = 1;
    int depth = 1;
    int expected = NAME_OR_END;
    while (depth > 0) {
      at = skipSpace(doc, at, end);
      if (at >= end) {
        return -1;
      }
      byte b = doc.byteAt(at);
      boolean inObject = (levels & 1) != 0;
      if (b == (inObject ? '}' : ']') && mayEnd(expected)) {
        levels >>>= 1;
        depth--;
        expected = COMMA_OR_END;
        at++;
      } else if (expected == COMMA_OR_END) {
        if (b != ',') {
          return -1;
        }
        expected = inObject ? NAME : VALUE;
        at++;
      } else if (expected == COLON) {
        if (b != ':') {
          return -1;
        }
        expected = VALUE;
        at++;
      } else if (expected == NAME || expected == NAME_OR_END) {
        at = string(doc, at, end, strict);
        expected = COLON;
        if (at > 0 && doc.byteAt(at) == ':') {
          at++;
          expected = VALUE;
        }
      } else if (b == '{' || b == '[') {
        if (++depth > DEEPEST) {
          return -1;
        }
        levels = levels << 1 | (b == '{' ? 1 : 0);
        expected = b == '{' ? NAME_OR_END : VALUE_OR_END;
        at++;
      } else {
        at = scalar(doc, at, end, b, strict);
        expected = COMMA_OR_END;
        if (at > 0 && doc.byteAt(at) == ',') {
          at++;
          expected = inObject ? NAME : VALUE;
        }
      }
      while (at < -1) {
        long after = PlainPlaceholder.after(doc, -at, end, check, request, strict);
        at = after < 0 ? -1 : content(doc, (int) after, end, strict);
        int what = (int) (after >>> Integer.SIZE);
        does |= what;
        placeholders += (what & PlainPlaceholder.UNCOUNTED) == 0 ? 1 : 0;
      }
      if (at < 0) {
        return -1;
      }
    }
    return skipSpace(doc, at, end) == end ? does | placeholders : -1;
  }

  private static boolean mayEnd(int expected) {
    return expected == COMMA_OR_END || expected == NAME_OR_END || expected == VALUE_OR_END;
  }

  /** White space is a space, or a line end or tab that the outer string escapes. */
  private static int skipSpace(JsonDocument doc, int from, int end) {
    int at = from;
    while (at < end) {
      byte b = doc.byteAt(at);
      if (b == ' ') {
        at++;
      } else if (b == '\\' && isSpaceEscape(doc.byteAt(at + 1))) {
        at += 2;
      } else {
        return at;
      }
    }
    return at;
  }

  private static boolean isSpaceEscape(byte b) {
    return b == 'n' || b == 't' || b == 'r';
  }

  /**
   * Returns the index after the string that begins here, or -1. Its quotes are escaped in the outer
   * string. For a string with a placeholder, returns the index of its dollar sign, negated.
   */
  private static int string(JsonDocument doc, int from, int end, boolean strict) {
    if (doc.byteAt(from) != '\\' || doc.byteAt(from + 1) != '"') {
      return -1;
    }
    return content(doc, from + 2, end, strict);
  }

  /** Returns what {@link #string} does, for a string of which a part has been read. */
  private static int content(JsonDocument doc, int from, int end, boolean strict) {
    int at = from;
    while (true) {
      long stops = stops(doc.wordAt(at));
      if (stops == 0) {
        at += Long.BYTES;
        continue;
      }
      at += Long.numberOfTrailingZeros(stops) >>> 3;
      if (at >= end) {
        return -1;
      }
      byte b = doc.byteAt(at);
      if (b != '\\') {
        if (b == '$' && doc.byteAt(at + 1) == '{') {
          return -at;
        }
        if (b == '&' && strict && PresignedUrl.mayBegin(doc.byteAt(at + 1))) {
          return -1;
        }
        at++;
        continue;
      }
      byte escaped = doc.byteAt(at + 1);
      if (escaped == '"') {
        return at + 2;
      }
      if (escaped == '/') {
        at += 2;
      } else if (escaped == '\\') {
        at = innerEscape(doc, at + 2, end, strict);
        if (at < 0) {
          return -1;
        }
      } else if (escaped == 'u') {
        long next = doc.decode(at);
        int decoded = (int) (next >>> Integer.SIZE);
        if (decoded < ' ' || decoded == '"' || !isHarmless(decoded, strict)) {
          return -1;
        }
        at = (int) next;
      } else {
        return -1;
      }
    }
  }

  /**
   * Marks the dollar signs, ampersands, backslashes, and the end of the text. The lowest mark is
   * exact.
   */
  private static long stops(long word) {
    long signs = (word | DOLLAR_BITS) ^ AMPERSANDS;
    long backslashes = word ^ BACKSLASHES;
    return ((signs - ONES & ~signs) | (backslashes - ONES & ~backslashes) | (word - ONES & ~word))
        & HIGHS;
  }

  /**
   * Whether a character that is written as a numeric escape is certainly not a part of a
   * placeholder or of what else is looked for.
   */
  private static boolean isHarmless(int codePoint, boolean strict) {
    return codePoint > 0x7F || !strict && codePoint != '$' && codePoint != '{' && codePoint != '\\';
  }

  /** Returns the index after the character that an inner backslash escapes, or -1. */
  private static int innerEscape(JsonDocument doc, int at, int end, boolean strict) {
    if (at >= end) {
      return -1;
    }
    return switch (doc.byteAt(at)) {
      case '/', 'b', 'f', 'n', 'r', 't' -> at + 1;
      case '\\' -> {
        byte escaped = doc.byteAt(at + 1);
        // A brace after a backslash can belong to an escaped placeholder.
        boolean plain =
            escaped == '"' || escaped == '/' || escaped == '\\' && doc.byteAt(at + 2) != '{';
        yield plain ? at + 2 : -1;
      }
      case 'u' -> afterNumber(doc, at + 1, end, strict);
      default -> -1;
    };
  }

  /** Returns the index after an inner numeric escape, or -1. */
  private static int afterNumber(JsonDocument doc, int at, int end, boolean strict) {
    int unit = unit(doc, at, end);
    if (unit < 0 || !isHarmless(unit, strict) || Character.isLowSurrogate((char) unit)) {
      return -1;
    }
    if (!Character.isHighSurrogate((char) unit)) {
      return at + 4;
    }
    boolean pair =
        end - at > 7
            && doc.byteAt(at + 4) == '\\'
            && doc.byteAt(at + 5) == '\\'
            && doc.byteAt(at + 6) == 'u'
            && Character.isLowSurrogate((char) Math.max(0, unit(doc, at + 7, end)));
    return pair ? at + 11 : -1;
  }

  /** Returns the value of four hexadecimal digits, or -1. */
  private static int unit(JsonDocument doc, int from, int end) {
    if (end - from < 4) {
      return -1;
    }
    int value = 0;
    for (int at = from; at < from + 4; at++) {
      int digit = doc.byteAt(at) < 0 ? -1 : Character.digit(doc.byteAt(at), 16);
      if (digit < 0) {
        return -1;
      }
      value = value << 4 | digit;
    }
    return value;
  }

  private static int scalar(JsonDocument doc, int at, int end, byte first, boolean strict) {
    return switch (first) {
      case '\\' -> string(doc, at, end, strict);
      case 't' -> literal(doc, at, end, "true");
      case 'f' -> literal(doc, at, end, "false");
      case 'n' -> literal(doc, at, end, "null");
      default -> number(doc, at, end);
    };
  }

  private static int literal(JsonDocument doc, int at, int end, String word) {
    if (end - at < word.length()) {
      return -1;
    }
    for (int i = 1; i < word.length(); i++) {
      if (doc.byteAt(at + i) != word.charAt(i)) {
        return -1;
      }
    }
    return at + word.length();
  }

  private static int number(JsonDocument doc, int from, int end) {
    int at = from < end && doc.byteAt(from) == '-' ? from + 1 : from;
    int digits = digits(doc, at, end);
    if (digits == at || digits > at + 1 && doc.byteAt(at) == '0') {
      return -1;
    }
    at = digits;
    if (at < end && doc.byteAt(at) == '.') {
      digits = digits(doc, at + 1, end);
      if (digits == at + 1) {
        return -1;
      }
      at = digits;
    }
    if (at < end && (doc.byteAt(at) == 'e' || doc.byteAt(at) == 'E')) {
      at++;
      if (at < end && (doc.byteAt(at) == '+' || doc.byteAt(at) == '-')) {
        at++;
      }
      digits = digits(doc, at, end);
      return digits == at ? -1 : digits;
    }
    return at;
  }

  private static int digits(JsonDocument doc, int from, int end) {
    int at = from;
    while (at < end && doc.byteAt(at) >= '0' && doc.byteAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
