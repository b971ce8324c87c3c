package io.github.jobsmith.text;

/**
 * The letters and digits of a word without their order, case, hyphens and underscores, as a set of
 * bits: what two words that resemble each other have in common. Much cheaper than to compare them.
 */
final class LetterSet {
  /** The set of a word with other characters, of which nothing is known. */
  private static final long UNKNOWN = -1;

  private static final int DIGITS = 26;

  private LetterSet() {}

  static long of(String word) {
    long set = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'a' && c <= 'z') {
        set |= 1L << (c - 'a');
      } else if (c >= 'A' && c <= 'Z') {
        set |= 1L << (c - 'A');
      } else if (c >= '0' && c <= '9') {
        set |= 1L << (DIGITS + c - '0');
      } else if (c != '-' && c != '_') {
        return UNKNOWN;
      }
    }
    return set;
  }

  /**
   * Returns a number of edits (insert, delete, replace, swap of neighbours) that is not greater
   * than the number that turns one word into the other.
   */
  static int leastEdits(long one, long other) {
    return (one | other) < 0
        ? 0
        : Math.max(Long.bitCount(one & ~other), Long.bitCount(other & ~one));
  }

  /** Whether a word may contain all letters of another one. */
  static boolean mayContain(long word, long part) {
    return (word | part) < 0 || (part & ~word) == 0;
  }
}
