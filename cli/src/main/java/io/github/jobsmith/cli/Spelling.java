package io.github.jobsmith.cli;

import java.util.List;

/** "Did you mean" for words of the command line. */
final class Spelling {
  private static final int MOST_EDITS = 3;
  private static final int LONGEST = 60;

  private Spelling() {}

  /** {@code ; did you mean X?}, or nothing when no known word is near. */
  static String meant(String word, List<String> known) {
    String best = "";
    int fewest = Math.min(MOST_EDITS, word.length() / 2) + 1;
    for (String candidate : known) {
      int edits = edits(word, candidate);
      if (edits < fewest) {
        fewest = edits;
        best = candidate;
      }
    }
    return best.isEmpty() ? "" : "; did you mean " + best + "?";
  }

  /** Levenshtein's distance; words that are too long to be meant are far from everything. */
  private static int edits(String a, String b) {
    if (a.length() > LONGEST || b.length() > LONGEST) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
