package io.github.jobsmith.maven;

import java.util.Collection;

/** What somebody may have meant who wrote a word that is not known. */
final class Spelling {
  private static final int LONGEST = 60;

  private Spelling() {}

  /** {@code ; did you mean x?}, or nothing when no known word is near. */
  static String hint(String word, Collection<String> known) {
    String best = "";
    int least = Math.min(4, word.length() / 2 + 1);
    if (word.length() <= LONGEST) {
      for (String each : known) {
        int distance = each.equalsIgnoreCase(word) ? 0 : distance(word, each);
        if (distance < least) {
          best = each;
          least = distance;
        }
      }
    }
    return best.isEmpty() ? "" : "; did you mean " + best + "?";
  }

  /** The number of letters to insert, leave out or replace. */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
