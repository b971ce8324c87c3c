package io.github.jobsmith.generator.name;

import java.util.ArrayList;
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

  /** What begins a group, such as <code>(?:</code>. */
  private static final Pattern GROUP =
      Pattern.compile("\\(\\?(?:[a-z]*-?[a-z]*:|[=!]|<[=!]|<[A-Za-z_$][A-Za-z0-9_$]*>)");

  /** The maximum number of words of a name. */
  private static final int MAX_WORDS = 3;

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

  /**
   * Returns the words of names that match some regular expressions, in camel case; empty if these
   * have no words.
   */
  static String camel(List<String> sources) {
    List<String> words = new ArrayList<>();
    for (String source : sources) {
      String start = source.length() > MAX_SOURCE ? source.substring(0, MAX_SOURCE) : source;
      String text = NO_TEXT.matcher(GROUP.matcher(start).replaceAll(" ")).replaceAll(" ");
      if (words.size() < MAX_WORDS && text.codePoints().anyMatch(PatternWords::isLetter)) {
        Words.of(text).stream()
            .filter(word -> word.length() <= MAX_WORD && Character.isLetter(word.codePointAt(0)))
            .filter(word -> !words.contains(word))
            .forEach(words::add);
      }
    }
    return Words.camel(
        String.join(" ", words.size() > MAX_WORDS ? words.subList(0, MAX_WORDS) : words));
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
