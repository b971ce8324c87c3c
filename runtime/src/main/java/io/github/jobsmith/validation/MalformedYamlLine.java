package io.github.jobsmith.validation;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text that is not YAML, so that nobody knows which of its values must not be shown. The
 * key with which it begins, punctuation and numbers are shown; everything else is not.
 */
final class MalformedYamlLine {
  private static final int LONGEST_NAME = 64;
  private static final String INDICATORS = "{}[],:&*!|>%@`#?-";

  private MalformedYamlLine() {}

  /**
   * What is hidden, in order.
   *
   * @param key whether the line may begin with a key
   */
  static List<HiddenPart> hidden(byte[] line, boolean key) {
    List<HiddenPart> hidden = new ArrayList<>();
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

  /** Words one behind the other become one. */
  private static void hide(List<HiddenPart> hidden, byte[] line, int from, int to) {
    int start = from;
    if (!hidden.isEmpty()) {
      int before = hidden.get(hidden.size() - 1).to();
      int gap = before;
      while (gap < from && isBlank(line[gap])) {
        gap++;
      }
      if (gap == from) {
        start = hidden.remove(hidden.size() - 1).from();
      }
    }
    hidden.add(new HiddenPart(start, to, HiddenPart.OTHER));
  }

  /** Behind the key that the line begins with, else where a key could begin. */
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
