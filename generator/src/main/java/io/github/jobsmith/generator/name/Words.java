package io.github.jobsmith.generator.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits text into words and joins words to Java names. Only ASCII letters and digits are used, so
 * that class files can be stored on every file system.
 */
public final class Words {
  private static final int MAX_WORDS = 12;

  private Words() {}

  /**
   * Returns the words of a text: {@code presignedURLConfig} has three, and so has {@code
   * job-id-length}. A text without ASCII letters and digits is represented by its code points; the
   * empty text has no words.
   */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isAsciiLetterOrDigit(text.charAt(i));
      if (start >= 0 && (!inside || startsWord(text, start, i))) {
        words.add(text.substring(start, i));
        start = -1;
      }
      if (inside && start < 0) {
        start = i;
      }
    }
    if (words.isEmpty()) {
      text.codePoints().limit(4).forEach(c -> words.add("u" + Integer.toHexString(c)));
    }
    return words.size() > MAX_WORDS ? words.subList(0, MAX_WORDS) : words;
  }

  /** Whether a new word begins at {@code i}: aB, or the B of ABc. */
  private static boolean startsWord(String text, int start, int i) {
    if (!isUpper(text.charAt(i))) {
      return false;
    }
    char before = text.charAt(i - 1);
    boolean acronymEnds =
        i + 1 < text.length() && i - start > 0 && isLower(text.charAt(i + 1)) && isUpper(before);
    return !isUpper(before) || acronymEnds;
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return isUpper(c) || isLower(c) || c >= '0' && c <= '9';
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Returns the text as {@code UpperCamelCase}; empty when the text has no words. */
  public static String pascal(String text) {
    StringBuilder out = new StringBuilder();
    for (String word : of(text)) {
      out.append(word.substring(0, 1).toUpperCase(Locale.ROOT));
      out.append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return out.toString();
  }

  /** Returns the text as {@code lowerCamelCase}. */
  public static String camel(String text) {
    return decapitalize(pascal(text));
  }

  /** Returns the text as {@code UPPER_SNAKE_CASE}. */
  public static String constant(String text) {
    return String.join("_", of(text)).toUpperCase(Locale.ROOT);
  }

  public static String decapitalize(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  public static String capitalize(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
