package io.github.jobsmith.generated.pattern;

import io.github.jobsmith.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an automaton for two ASCII characters at once. A step waits for the state that the
 * one before it led to, so that fewer steps take less time. Immutable.
 */
final class CharacterPairs {
  /** Larger tables are not made: they would take the place of other data in the fast memory. */
  private static final int MOST_BYTES = 96 << 10;

  private static final int MOST_STATES = 256;

  private static final long BEYOND_ASCII = 0x8080808080808080L;

  /** The sums of these for two characters are the index of state 0 of a block of all states. */
  private final int[] first;

  private final int[] second;

  /** For each pair of classes, the states that the pair leads to. */
  private final byte[] targets;

  private CharacterPairs(int[] first, int[] second, byte[] targets) {
    this.first = first;
    this.second = second;
    this.targets = targets;
  }

  /**
   * Returns the pairs of an automaton; null if it is too large.
   *
   * @param table see {@link Automaton}
   */
  static @Nullable CharacterPairs of(char[] ascii, char[] table, int stride) {
    int states = table.length / stride;
    int classes = stride - 1;
    if (states > MOST_STATES || (long) classes * classes * states > MOST_BYTES) {
      return null;
    }
    int[] first = new int[ascii.length];
    int[] second = new int[ascii.length];
    for (int c = 0; c < ascii.length; c++) {
      first[c] = ascii[c] * classes * states;
      second[c] = ascii[c] * states;
    }
    byte[] targets = new byte[classes * classes * states];
    int at = 0;
    for (int one = 0; one < classes; one++) {
      for (int other = 0; other < classes; other++) {
        for (int state = 0; state < states; state++) {
          int between = state > 1 ? table[state * stride + one] : state * stride;
          int target = between > stride ? table[between + other] : between;
          targets[at++] = (byte) (target / stride);
        }
      }
    }
    return new CharacterPairs(first, second, targets);
  }

  /**
   * Follows the ASCII characters at the beginning of a text, an even number of them.
   *
   * @param state the number of the first state
   * @return the number of the last state, in the upper half, and the index after the characters, in
   *     the lower half; it stops early in a state that is not left any more, 0 or 1
   */
  long follow(JsonDocument document, int state, int from, int to) {
    int reached = state;
    int at = from;
    while (to - at >= Long.BYTES && reached > 1) {
      long word = document.wordAt(at);
      if ((word & BEYOND_ASCII) != 0) {
        break;
      }
      reached = step(reached, (int) word);
      reached = step(reached, (int) (word >>> 16));
      reached = step(reached, (int) (word >>> 32));
      reached = step(reached, (int) (word >>> 48));
      at += Long.BYTES;
    }
    while (at + 1 < to && reached > 1) {
      byte one = document.byteAt(at);
      byte other = document.byteAt(at + 1);
      if ((one | other) < 0) {
        break;
      }
      reached = targets[first[one] + second[other] + reached] & 0xFF;
      at += 2;
    }
    return (long) reached << Integer.SIZE | at;
  }

  /** Follows the two characters in the lowest 16 bits; states 0 and 1 lead to themselves. */
  private int step(int state, int characters) {
    int pair = first[characters & 0x7F] + second[characters >>> 8 & 0x7F];
    return targets[pair + state] & 0xFF;
  }
}
