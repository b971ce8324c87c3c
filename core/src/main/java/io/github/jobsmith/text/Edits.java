package io.github.jobsmith.text;

/**
 * Counts the edits (insert, delete, replace, swap of neighbours) that turn one word into others,
 * where no letter is edited twice. Words of up to 64 characters are compared with all of them at
 * once, as bits of a number (Hyyrö, "A Bit-Vector Algorithm for Computing Levenshtein and Damerau
 * Edit Distances", 2003). Not thread-safe.
 */
final class Edits {
  private static final int ASCII = 128;

  private final String word;

  /** The lowest ASCII character of the word; meaningless without places. */
  private int lowest;

  /**
   * For each ASCII character from the lowest to the highest of the word, the places where it is;
   * made for the first question.
   */
  private long[] places = {};

  Edits(String word) {
    this.word = word;
  }

  /** Returns the number of edits, or {@code limit} if there are at least that many. */
  int to(String other, int limit) {
    if (Math.abs(word.length() - other.length()) >= limit) {
      return limit;
    }
    int edits =
        word.isEmpty()
            ? other.length()
            : word.length() <= Long.SIZE ? byBits(other) : byTable(word, other);
    return Math.min(edits, limit);
  }

  private int byBits(String other) {
    long last = 1L << (word.length() - 1);
    int edits = word.length();
    long rises = -1; // where the column of the table rises from one row to the next
    long falls = 0;
    long equal = 0; // where the diagonal does not rise
    long before = 0;
    for (int i = 0; i < other.length(); i++) {
      long same = places(other.charAt(i));
      long swapped = (~equal & same) << 1 & before;
      equal = (same & rises) + rises ^ rises | same | falls | swapped;
      long right = falls | ~(equal | rises);
      long left = equal & rises;
      edits += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
      right = right << 1 | 1;
      rises = left << 1 | ~(equal | right);
      falls = right & equal;
      before = same;
    }
    return edits;
  }

  private long places(char c) {
    if (c >= ASCII) {
      long found = 0;
      for (int i = word.indexOf(c); i >= 0; i = word.indexOf(c, i + 1)) {
        found |= 1L << i;
      }
      return found;
    }
    if (places.length == 0) {
      findPlaces();
    }
    int at = c - lowest;
    return at >= 0 && at < places.length ? places[at] : 0;
  }

  private void findPlaces() {
    int highest = 0;
    lowest = ASCII;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < ASCII) {
        lowest = Math.min(lowest, word.charAt(i));
        highest = Math.max(highest, word.charAt(i));
      }
    }
    places = new long[Math.max(1, highest - lowest + 1)];
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < ASCII) {
        places[word.charAt(i) - lowest] |= 1L << i;
      }
    }
  }

  /** For long words; takes time in proportion to the product of the lengths. */
  static int byTable(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
