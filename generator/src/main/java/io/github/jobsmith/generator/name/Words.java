package io.github.jobsmith.generator.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits text into words as people read them, and joins words to Java names. Letters of all scripts
 * are kept; {@link Transliteration} is for names that must be ASCII.
 */
public final class Words {
  private static final int MAX_WORDS = 12;

  /** The first character that can be part of a decomposed letter. */
  private static final char FIRST_MARK = '\u0300';

  /** Single words with capitals inside that the rules would split. */
  private static final List<String> SPELLINGS =
      List.of(
          "IPv4", "IPv6", "MWh", "NaN", "OAuth", "PCIe", "PoE", "WiFi", "eMail", "kWh", "macOS");

  private Words() {}

  /**
   * Returns the words of a text: {@code presignedURLConfig} has three, and so has {@code
   * job-id-length}. A text without letters and digits is represented by its code points; the empty
   * text has no words.
   */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    String normal = normal(text);
    int start = -1;
    int size;
    for (int i = 0; i <= normal.length(); i += size) {
      int c = i < normal.length() ? normal.codePointAt(i) : ' ';
      size = Character.charCount(c);
      boolean inside = Character.isLetterOrDigit(c) || start >= 0 && isMark(c);
      if (start >= 0 && !inside) {
        split(normal.substring(start, i), words);
        start = -1;
      } else if (inside && start < 0) {
        start = i;
      }
    }
    if (words.isEmpty()) {
      normal.codePoints().limit(4).forEach(c -> words.add("u" + Integer.toHexString(c)));
    }
    return words.size() > MAX_WORDS ? words.subList(0, MAX_WORDS) : words;
  }

  /** Returns a text in which equal letters have equal code points. */
  private static String normal(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_MARK) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Adds the words of a text that consists of letters and digits. */
  private static void split(String text, List<String> words) {
    int start = 0;
    int i = spelling(text, 0);
    while (i < text.length()) {
      if (i > start && startsWord(text, start, i)) {
        words.add(text.substring(start, i));
        start = i;
        i = spelling(text, start);
      } else {
        i++;
      }
    }
    words.add(text.substring(start));
  }

  /** Returns the end of the known word at a position, else the next position. */
  private static int spelling(String text, int start) {
    for (String word : SPELLINGS) {
      int end = start + word.length();
      if (text.startsWith(word, start) && !isLower(text, end)) {
        return end;
      }
    }
    return start + 1;
  }

  /** Whether a new word begins at {@code i}: aB, the B of ABc, or the v of ABv1. */
  private static boolean startsWord(String text, int start, int i) {
    if (!isUpper(text, i)) {
      // A version after an acronym, as in CVSSv31.
      return i - start > 1 && isVersion(text, i);
    } else if (isUpper(text, i - 1)) {
      return isLower(text, i + 1) && !isPlural(text, i + 1) && !isVersion(text, i + 1);
    }
    // One word are iOS, gRPC and eBPF, and 2FA.
    boolean prefix = i == 1 && isLower(text, 0) && isUpper(text, 2);
    boolean number = text.chars().limit(i).skip(start).allMatch(c -> c >= '0' && c <= '9');
    return !prefix && !number;
  }

  /** Whether at {@code i} is the s of an acronym in the plural, as in URLs. */
  private static boolean isPlural(String text, int i) {
    return text.charAt(i) == 's' && !isLower(text, i + 1);
  }

  private static boolean isVersion(String text, int i) {
    return text.charAt(i) == 'v'
        && isUpper(text, i - 1)
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i + 1));
  }

  private static boolean isUpper(String text, int i) {
    return i < text.length() && Character.isUpperCase(text.charAt(i));
  }

  /** Whether a letter at {@code i} is not a capital; letters of many scripts are neither. */
  private static boolean isLower(String text, int i) {
    return i < text.length()
        && Character.isLetter(text.charAt(i))
        && !Character.isUpperCase(text.charAt(i));
  }

  /** Returns the text as {@code UpperCamelCase}; empty when the text has no words. */
  public static String pascal(String text) {
    StringBuilder out = new StringBuilder();
    for (String word : of(text)) {
      out.append(capitalize(lower(word)));
    }
    return out.toString();
  }

  /** Returns a word in lower case; each letter stays one letter. */
  private static String lower(String word) {
    StringBuilder out = new StringBuilder();
    word.codePoints().map(Character::toLowerCase).forEach(out::appendCodePoint);
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
        : Character.toString(Character.toLowerCase(name.codePointAt(0)))
            + name.substring(Character.charCount(name.codePointAt(0)));
  }

  public static String capitalize(String name) {
    return name.isEmpty()
        ? name
        : Character.toString(Character.toUpperCase(name.codePointAt(0)))
            + name.substring(Character.charCount(name.codePointAt(0)));
  }
}
