package io.github.jobsmith.generator.regex;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Compresses the program of an automaton, which counted repetitions make repetitive: {@code ~}, a
 * distance and a length are a copy of earlier output. (A library would compress slightly better,
 * but not identically on every JDK.)
 */
final class ProgramCompressor {
  private static final int KEY = 6;
  private static final int MAX_CANDIDATES = 64;

  private final String program;
  private final StringBuilder text = new StringBuilder();

  /**
   * The latest position of each beginning, and for each position the previous one with the same
   * beginning.
   */
  private final Map<String, Integer> latest = new HashMap<>();

  private final int[] earlier;

  private ProgramCompressor(String program) {
    this.program = program;
    this.earlier = new int[program.length()];
    Arrays.fill(earlier, -1);
  }

  static String compress(String program) {
    return new ProgramCompressor(program).compress();
  }

  private String compress() {
    for (int at = 0; at < program.length(); ) {
      int from = longest(at);
      int length = from < 0 ? 0 : common(from, at);
      String copy = "~" + AutomatonWriter.digits(at - from) + AutomatonWriter.digits(length);
      int step = Math.max(1, length);
      if (length > copy.length()) {
        text.append(copy);
      } else {
        step = 1;
        text.append(program.charAt(at));
      }
      for (int end = at + step; at < end; at++) {
        remember(at);
      }
    }
    return text.toString();
  }

  private int longest(int at) {
    int best = -1;
    int bestLength = 0;
    int candidate = at + KEY > program.length() ? -1 : latest.getOrDefault(key(at), -1);
    for (int i = 0; i < MAX_CANDIDATES && candidate >= 0; i++) {
      int length = common(candidate, at);
      if (length > bestLength) {
        best = candidate;
        bestLength = length;
      }
      candidate = earlier[candidate];
    }
    return best;
  }

  private int common(int from, int at) {
    int length = 0;
    while (at + length < program.length()
        && program.charAt(from + length) == program.charAt(at + length)) {
      length++;
    }
    return length;
  }

  private void remember(int at) {
    if (at + KEY <= program.length()) {
      Integer before = latest.put(key(at), at);
      earlier[at] = before == null ? -1 : before;
    }
  }

  private String key(int at) {
    return program.substring(at, at + KEY);
  }
}
