package io.github.jobsmith.yaml;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Hides the values in a line of text that is not YAML: it is not known which of them are sensitive.
 * The key at the start of the line, punctuation and numbers are shown.
 */
final class YamlLineMask {
  private static final int LONGEST_NAME = 64;
  private static final String INDICATORS = "{}[],:&*!|>%@`#?-";

  private YamlLineMask() {}

  /** Returns the bytes of a line that must not be shown, counted from its start. */
  static BitSet hidden(byte[] text, int lineStart, int lineEnd) {
    byte[] line = Arrays.copyOfRange(text, lineStart, lineEnd);
    boolean key = YamlContext.isShown(text, lineStart);
    BitSet hidden = new BitSet();
    int end;
    for (int at = key ? keyEnd(line) : 0; at < line.length; at = end) {
      end = at + 1;
      if (line[at] == '"' || line[at] == '\'') {
        while (end < line.length && line[end] != line[at]) {
          end++;
        }
        end = Math.min(end + 1, line.length);
        hide(hidden, line, at, end);
      } else if (!isBlank(line[at]) && !isIndicator(line[at])) {
        while (end < line.length && !isBlank(line[end]) && "[]{},:".indexOf(line[end]) < 0) {
          end++;
        }
        if (!isNumber(line, at, end)) {
          hide(hidden, line, at, end);
        }
      }
    }
    return hidden;
  }

  /** Hides a word, and the blanks between it and a preceding hidden word. */
  private static void hide(BitSet hidden, byte[] line, int from, int to) {
    int start = from;
    while (start > 0 && isBlank(line[start - 1])) {
      start--;
    }
    boolean joins = start > 0 && hidden.get(start - 1);
    hidden.set(joins ? start : from, to);
  }

  /**
   * Returns the index after the key at the start of the line, otherwise where a key could begin.
   */
  private static int keyEnd(byte[] line) {
    int begin = 0;
    while (begin < line.length && (isBlank(line[begin]) || isDash(line, begin))) {
      begin++;
    }
    int end = begin;
    while (end < line.length && isOfName(line[end])) {
      end++;
    }
    boolean key =
        end > begin
            && end - begin <= LONGEST_NAME
            && end < line.length
            && line[end] == ':'
            && (end + 1 == line.length || isBlank(line[end + 1]));
    return key ? end : begin;
  }

  private static boolean isDash(byte[] line, int at) {
    return line[at] == '-' && (at + 1 == line.length || isBlank(line[at + 1]));
  }

  private static boolean isOfName(byte b) {
    return b >= '0' && b <= '9'
        || b >= 'a' && b <= 'z'
        || b >= 'A' && b <= 'Z'
        || b == '_'
        || b == '-'
        || b == '.'
        || b == '$';
  }

  private static boolean isIndicator(byte b) {
    return INDICATORS.indexOf(b) >= 0;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t';
  }

  private static boolean isNumber(byte[] line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (".0123456789".indexOf(line[i]) < 0) {
        return false;
      }
    }
    return to - from <= 24;
  }
}
