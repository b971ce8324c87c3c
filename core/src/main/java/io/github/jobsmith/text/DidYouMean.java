package io.github.jobsmith.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the known word for which a word was probably mistyped. Case, hyphens and underscores are
 * ignored; otherwise up to one edit per three letters is tolerated, and at most three edits. A word
 * of five letters or more is also taken for the only known word that begins with it; a name of
 * several words, for the only known one that has all of them, as {@link NameWords} says.
 */
public final class DidYouMean {
  private static final int MOST_EDITS = 3;
  private static final int LETTERS_PER_EDIT = 3;

  /** Shorter words are not completed. */
  private static final int SHORTEST_BEGINNING = 5;

  /** Longer words are not compared, because the work is quadratic in the length. */
  private static final int LONGEST = 64;

  private DidYouMean() {}

  /**
   * Returns the known word with the fewest edits (insert, delete, replace, swap of neighbours);
   * among several, the one that is closest with case and hyphens, then the one that shares the most
   * letters at its beginning and end, then the first. If none is close enough, the only known word
   * that begins with the word or contains its words; otherwise empty.
   */
  public static Optional<String> closest(String wrong, Collection<String> known) {
    long letters = LetterSet.of(wrong);
    if (wrong.length() > LONGEST || !anyMayBeClose(letters, known)) {
      return Optional.empty();
    }
    String folded = fold(wrong);
    Edits edits = new Edits(folded);
    String best = null;
    int fewest = Math.min(MOST_EDITS, folded.length() / LETTERS_PER_EDIT) + 1;
    for (String word : known) {
      if (word.length() > LONGEST || LetterSet.leastEdits(letters, LetterSet.of(word)) > fewest) {
        continue;
      }
      int needed = edits.to(fold(word), fewest + 1);
      boolean tie = needed == fewest && best != null;
      if (needed < fewest || tie && isCloser(word, best, wrong)) {
        fewest = needed;
        best = word;
      }
    }
    return best == null ? completed(wrong, folded, letters, known) : Optional.of(best);
  }

  private static boolean anyMayBeClose(long letters, Collection<String> known) {
    for (String word : known) {
      long others = LetterSet.of(word);
      if (LetterSet.leastEdits(letters, others) <= MOST_EDITS
          || LetterSet.mayContain(others, letters)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two words differ at most in case, hyphens and underscores. */
  public static boolean isSame(String one, String other) {
    return fold(one).equals(fold(other));
  }

  private static Optional<String> completed(
      String wrong, String folded, long letters, Collection<String> known) {
    if (folded.length() < SHORTEST_BEGINNING) {
      return Optional.empty();
    }
    List<String> meant = new ArrayList<>();
    for (String word : known) {
      if (LetterSet.mayContain(LetterSet.of(word), letters)
          && isComparable(folded, word)
          && fold(word).startsWith(folded)) {
        meant.add(word);
      }
    }
    if (meant.isEmpty() && NameWords.areSeveral(wrong)) {
      for (String word : known) {
        if (LetterSet.mayContain(LetterSet.of(word), letters)
            && isComparable(folded, word)
            && NameWords.isPart(wrong, word)) {
          meant.add(word);
        }
      }
    }
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  /** Whether a known word is long enough to contain the letters of a word, but not too long. */
  private static boolean isComparable(String folded, String word) {
    return word.length() <= LONGEST && word.length() >= NameWords.letters(folded);
  }

  /**
   * Returns {@code ; did you mean WORD?} to append to a message; empty if no known word is close.
   */
  public static String hint(String wrong, Collection<String> known) {
    return closest(wrong, known).map(word -> "; did you mean " + word + "?").orElse("");
  }

  /** Returns the number of edits between two words, without case, hyphens and underscores. */
  public static int distance(String wrong, String known) {
    return new Edits(fold(wrong)).to(fold(known), Integer.MAX_VALUE);
  }

  private static boolean isCloser(String word, String best, String wrong) {
    Edits edits = new Edits(wrong);
    int needed = edits.to(word, 2 * LONGEST);
    int fewest = edits.to(best, 2 * LONGEST);
    return needed < fewest || needed == fewest && shared(wrong, word) > shared(wrong, best);
  }

  /** Returns the number of letters that two words share at the beginning and at the end. */
  private static int shared(String one, String other) {
    int length = Math.min(one.length(), other.length());
    int first = 0;
    while (first < length && one.charAt(first) == other.charAt(first)) {
      first++;
    }
    int last = 0;
    while (last < length - first
        && one.charAt(one.length() - 1 - last) == other.charAt(other.length() - 1 - last)) {
      last++;
    }
    return first + last;
  }

  private static String fold(String word) {
    boolean folded = true;
    for (int i = 0; i < word.length() && folded; i++) {
      char c = word.charAt(i);
      folded = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
    return folded ? word : foldAll(word);
  }

  private static String foldAll(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > '~') {
        return word.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
      } else if (c != '_' && c != '-') {
        folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
      }
    }
    return folded.toString();
  }
}
