package io.github.jobsmith.validation;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** "Did you mean": the known word that is nearest to a wrong one. */
final class Nearest {
  /** Longer words are not compared; the work grows with the square of the length. */
  private static final int LONGEST = 64;

  private Nearest() {}

  /**
   * The nearest word, or null when none is near enough: a third of the length, and not more than 3
   * edits.
   */
  static @Nullable String to(String wrong, Collection<String> known) {
    if (wrong.length() > LONGEST) {
      return null;
    }
    String folded = fold(wrong);
    String best = null;
    int bestDistance = Math.min(3, folded.length() / 3) + 1;
    for (String word : known) {
      if (word.length() > LONGEST) {
        continue;
      }
      int distance = distance(folded, fold(word), bestDistance);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = word;
      }
    }
    return best;
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }

  /**
   * Edits (insert, delete, replace, swap of neighbours), or {@code limit} when there are as many or
   * more.
   */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
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
    return Math.min(last[b.length()], limit);
  }
}
