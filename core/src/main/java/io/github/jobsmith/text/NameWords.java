package io.github.jobsmith.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words in a name: {@code retry} and {@code config} in {@code retryConfig}. */
public final class NameWords {
  /** Shorter words are not taken for the beginning of another one. */
  private static final int SHORTEST_BEGINNING = 3;

  private NameWords() {}

  /**
   * Whether a name is another one without some of its words, in the same order; the other words may
   * be shortened at their ends: {@code presignConfig} for {@code presignedUrlConfig}.
   */
  public static boolean isPart(String part, String name) {
    List<String> words = of(part);
    int found = 0;
    List<String> all = of(name);
    for (String word : all) {
      if (found < words.size() && isBeginning(words.get(found), word)) {
        found++;
      }
    }
    return !words.isEmpty() && found == words.size() && found < all.size();
  }

  private static boolean isBeginning(String part, String word) {
    return part.equals(word) || part.length() >= SHORTEST_BEGINNING && word.startsWith(part);
  }

  /** Returns the number of letters and digits in a text, of which words consist. */
  static int letters(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** Whether a name consists of several words. */
  static boolean areSeveral(String name) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < name.length() && words < 2; i++) {
      char c = name.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      boolean begins =
          letter
              && (!inside
                  || Character.isUpperCase(c) && !Character.isUpperCase(name.charAt(i - 1)));
      words += begins ? 1 : 0;
      inside = letter;
    }
    return words > 1;
  }

  /** Returns the words of a name in lower case. */
  private static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean end = i == name.length();
      boolean separator = !end && !Character.isLetterOrDigit(name.charAt(i));
      boolean hump =
          !end
              && i > start
              && Character.isUpperCase(name.charAt(i))
              && !Character.isUpperCase(name.charAt(i - 1));
      if (end || separator || hump) {
        if (i > start) {
          words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = separator ? i + 1 : i;
      }
    }
    return words;
  }
}
