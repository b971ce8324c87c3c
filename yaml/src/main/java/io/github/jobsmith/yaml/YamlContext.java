package io.github.jobsmith.yaml;

/**
 * Determines whether a line of malformed YAML is inside a string, as far as possible; such a line
 * contains no keys.
 */
final class YamlContext {
  /** Maximum distance at which the header of a block scalar is searched. */
  private static final int REACH = 1 << 16;

  private YamlContext() {}

  /** Whether a line may begin with a key that can be shown. */
  static boolean isShown(byte[] text, int lineStart) {
    return !isQuoted(text, lineStart) && !isInBlockScalar(text, lineStart);
  }

  /** Whether a quote is open at a position. */
  private static boolean isQuoted(byte[] text, int end) {
    byte quote = 0;
    for (int i = 0; i < end; i++) {
      byte b = text[i];
      if (quote != 0) {
        if (b == '\\' && quote == '"') {
          i++;
        } else if (b == quote) {
          quote = 0;
        }
      } else if (b == '#' && begins(text, i)) {
        while (i < end && !isLineEnd(text[i])) {
          i++;
        }
      } else if ((b == '"' || b == '\'') && begins(text, i)) {
        quote = b;
      }
    }
    return quote != 0;
  }

  /** Whether a token may begin at a position. */
  private static boolean begins(byte[] text, int at) {
    return at == 0 || text[at - 1] <= ' ' || "[{,:".indexOf(text[at - 1]) >= 0;
  }

  /** Whether one of the preceding lines with less indentation opens a block scalar. */
  private static boolean isInBlockScalar(byte[] text, int lineStart) {
    int indentation = indentation(text, lineStart);
    int start = lineStart;
    while (start > 0 && indentation > 0 && lineStart - start < REACH) {
      int end = start - 1;
      start = end;
      while (start > 0 && !isLineEnd(text[start - 1])) {
        start--;
      }
      int above = indentation(text, start);
      if (above < indentation && start + above < end) {
        indentation = above;
        if (opensBlockScalar(text, start, end)) {
          return true;
        }
      }
    }
    return indentation > 0 && start > 0;
  }

  private static int indentation(byte[] text, int lineStart) {
    int at = lineStart;
    while (at < text.length && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    return at - lineStart;
  }

  /** Whether the last word of the line, ignoring a comment, is the header of a block scalar. */
  private static boolean opensBlockScalar(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ((text[i] == '|' || text[i] == '>') && (i == from || text[i - 1] <= ' ')) {
        int end = i + 1;
        while (end < to && "+-123456789".indexOf(text[end]) >= 0) {
          end++;
        }
        while (end < to && text[end] <= ' ' && text[end] >= 0) {
          end++;
        }
        if (end == to || text[end] == '#') {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isLineEnd(byte b) {
    return b == '\n' || b == '\r';
  }
}
