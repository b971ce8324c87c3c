package io.github.jobsmith.unknown;

import java.util.function.UnaryOperator;

/**
 * Replaces the names of members in a sentence of a rule by those of the text. A name such as {@code
 * jobId} is recognised by its form. A word such as {@code document} is a name only where nothing
 * else can be meant: at the start of a sentence, before a colon, and beside another name. What is
 * in double quotes stays as it is.
 */
final class SpelledText {
  private final String text;
  private final UnaryOperator<String> spelling;
  private final StringBuilder spelled = new StringBuilder();

  private SpelledText(String text, UnaryOperator<String> spelling) {
    this.text = text;
    this.spelling = spelling;
  }

  /**
   * Returns a sentence with other names.
   *
   * @param spelling returns the name in the text; the same name or an empty one if there is none
   */
  static String of(String text, UnaryOperator<String> spelling) {
    return new SpelledText(text, spelling).spelled();
  }

  private String spelled() {
    boolean quoted = false;
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      quoted ^= c == '"';
      int end = isLetter(c) ? endOfWord(at) : at + 1;
      String word = text.substring(at, end);
      spelled.append(!quoted && isLetter(c) && isName(at, end) ? name(word) : word);
      at = end;
    }
    return spelled.toString();
  }

  private String name(String word) {
    String name = spelling.apply(word);
    return name.isEmpty() ? word : name;
  }

  private boolean isName(int from, int end) {
    boolean ofAnother = from > 0 && "-/_${".indexOf(text.charAt(from - 1)) >= 0;
    if (ofAnother || end < text.length() && "-/_".indexOf(text.charAt(end)) >= 0) {
      return false;
    }
    return isCompound(from, end)
        || from == 0
        || end < text.length() && text.charAt(end) == ':'
        || isBesideName(end);
  }

  /** Whether a comma, {@code and} or {@code or}, and then a compound name, follow. */
  private boolean isBesideName(int end) {
    for (String between : new String[] {", ", " and ", " or "}) {
      int next = end + between.length();
      if (text.startsWith(between, end) && next < text.length() && isLetter(text.charAt(next))) {
        return isCompound(next, endOfWord(next));
      }
    }
    return false;
  }

  /** Whether a word has an upper-case letter after a lower-case one. */
  private boolean isCompound(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private int endOfWord(int from) {
    int end = from;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
