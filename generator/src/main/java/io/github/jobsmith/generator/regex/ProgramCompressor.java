package io.github.jobsmith.generator.regex;

import java.util.Arrays;

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
  private final Latest latest;

  private final int[] earlier;

  private ProgramCompressor(String program) {
    this.program = program;
    this.latest = new Latest(program.length());
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
    int candidate = at + KEY > program.length() ? -1 : latest.of(key(at));
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
      earlier[at] = latest.put(key(at), at);
    }
  }

  /** Returns the characters from a position as a number; all are ASCII. */
  private long key(int at) {
    long key = 0;
    for (int i = at; i < at + KEY; i++) {
      key = key << 7 | program.charAt(i);
    }
    return key;
  }

  /** The latest position of each key: an open-addressing hash table. */
  private static final class Latest {
    private final long[] keys;

    /** One more than the position; 0 for an empty slot. */
    private final int[] positions;

    Latest(int most) {
      int size = Integer.highestOneBit(Math.max(most, 8)) * 4;
      this.keys = new long[size];
      this.positions = new int[size];
    }

    /** Returns the latest position, or -1. */
    int of(long key) {
      return positions[slot(key)] - 1;
    }

    /** Sets the latest position and returns the one before, or -1. */
    int put(long key, int position) {
      int slot = slot(key);
      int before = positions[slot] - 1;
      keys[slot] = key;
      positions[slot] = position + 1;
      return before;
    }

    private int slot(long key) {
      long mixed = key * 0x9E3779B97F4A7C15L;
      int slot = (int) (mixed >>> 40) & keys.length - 1;
      while (positions[slot] != 0 && keys[slot] != key) {
        slot = slot + 1 & keys.length - 1;
      }
      return slot;
    }
  }
}
