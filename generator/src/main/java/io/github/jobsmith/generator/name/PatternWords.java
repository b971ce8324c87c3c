package io.github.jobsmith.generator.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that the texts matched by a regular expression contain. */
public final class PatternWords {
  /** A letter in either case, such as {@code [Xx]}. */
  private static final Pattern EITHER_CASE = Pattern.compile("\\[([A-Za-z])([A-Za-z])]");

  private static final Pattern NO_TEXT =
      Pattern.compile("\\\\[pP]\\{[^}]*}|\\\\[A-Za-z]|\\[(?:\\\\.|[^\\]\\\\])*]|\\{[0-9,]*}");

  private static final int MAX_SOURCE = 300;
  private static final int MAX_WORD = 28;

  private PatternWords() {}

  /** Returns the words in lower case, each once. */
  public static List<String> of(String source) {
    String start = source.length() > MAX_SOURCE ? source.substring(0, MAX_SOURCE) : source;
    String folded =
        EITHER_CASE
            .matcher(start)
            .replaceAll(
                pair ->
                    pair.group(1).equalsIgnoreCase(pair.group(2))
                        ? pair.group(1).toLowerCase(Locale.ROOT)
                        : " ");
    Set<String> words = new LinkedHashSet<>();
    String text = NO_TEXT.matcher(folded).replaceAll(" ");
    if (text.codePoints().anyMatch(PatternWords::isLetter)) {
      for (String word : Words.of(text)) {
        if (word.length() > 1 && word.length() <= MAX_WORD && isLetter(word.charAt(0))) {
          words.add(word.toLowerCase(Locale.ROOT));
        }
      }
    }
    return List.copyOf(words);
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
