package io.github.jobsmith.excerpt;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A line of text that is not JSON, in which the locations of sensitive values are unknown. Names,
 * punctuation, numbers and the literals of JSON and JavaScript are shown; strings and everything
 * else are hidden.
 */
final class MalformedLine {
  private static final int LONGEST_NAME = 64;
  private static final Set<String> WORDS =
      Set.of("true", "false", "null", "NaN", "Infinity", "undefined", "True", "False", "None");

  private MalformedLine() {}

  /** Returns the hidden parts, in order. */
  static List<HiddenPart> hidden(byte[] line) {
    List<HiddenPart> hidden = new ArrayList<>();
    int end;
    for (int at = 0; at < line.length; at = end) {
      if (line[at] == '"') {
        end = closingQuote(line, at);
        if (!isName(line, at, end)) {
          hidden.add(new HiddenPart(at, end, HiddenPart.STRING));
        }
      } else if (isPunctuation(line[at])) {
        end = at + 1;
      } else {
        end = at + 1;
        while (end < line.length && line[end] != '"' && !isPunctuation(line[end])) {
          end++;
        }
        if (!isHarmless(new String(line, at, end - at, StandardCharsets.UTF_8))) {
          hidden.add(new HiddenPart(at, end, HiddenPart.OTHER));
        }
      }
    }
    return hidden;
  }

  private static int closingQuote(byte[] line, int open) {
    for (int i = open + 1; i < line.length; i++) {
      if (line[i] == '\\') {
        i++;
      } else if (line[i] == '"') {
        return i + 1;
      }
    }
    return line.length;
  }

  private static boolean isName(byte[] line, int from, int to) {
    int next = to;
    while (next < line.length && (line[next] == ' ' || line[next] == '\t')) {
      next++;
    }
    return next < line.length && line[next] == ':' && to - from <= LONGEST_NAME;
  }

  private static boolean isPunctuation(byte b) {
    return b <= ' ' && b >= 0 || "{}[]:,/*".indexOf(b) >= 0;
  }

  private static boolean isHarmless(String word) {
    if (WORDS.contains(word)) {
      return true;
    }
    for (int i = 0; i < word.length(); i++) {
      if ("+-.0123456789eE".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return word.length() <= 24;
  }
}
