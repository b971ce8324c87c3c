package io.github.jobsmith.generator.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Limits the length of the names in generated checks; whole words are omitted. */
public final class ShortNames {
  /** The maximum length of the name of a constant or a method. */
  public static final int MAX = 40;

  /** Words that say little about a place. */
  private static final Set<String> WEAK = Set.of("ITEM", "OBJECT", "ARRAY", "THEN", "ELSE", "IF");

  private ShortNames() {}

  /**
   * Returns names for a constant, the best first: all words of the place, then only its last ones,
   * then only its first ones.
   *
   * @param place the place in {@code UPPER_SNAKE_CASE}; may be empty
   * @param suffix what the constant is; may be empty
   */
  public static List<String> constants(String place, String suffix) {
    if (place.isEmpty() || suffix.isEmpty()) {
      return List.of(constant(place + suffix));
    }
    String full = place + "_" + suffix;
    String once = once(place, suffix);
    if (full.length() <= MAX) {
      return once.equals(full) ? List.of(full) : List.of(once, full);
    }
    Set<String> names = new LinkedHashSet<>();
    List<String> words = new ArrayList<>(List.of(place.split("_")));
    words.removeIf(WEAK::contains);
    if (once.length() <= MAX) {
      names.add(once);
    }
    if (words.isEmpty()) {
      return List.of(constant(suffix));
    }
    names.add(String.join("_", words) + "_" + suffix);
    for (int from = 1; from < words.size(); from++) {
      if (!isPart(words.get(from))) {
        names.add(String.join("_", words.subList(from, words.size())) + "_" + suffix);
      }
    }
    for (int to = words.size() - 1; to > 0; to--) {
      names.add(String.join("_", words.subList(0, to)) + "_" + suffix);
    }
    names.removeIf(name -> name.length() > MAX);
    if (names.isEmpty()) {
      int left = MAX - suffix.length() - 1;
      return List.of(left < 1 ? constant(suffix) : place.substring(0, left) + "_" + suffix);
    }
    return List.copyOf(names);
  }

  /** Returns the name without words that the place and the suffix both have. */
  private static String once(String place, String suffix) {
    String member = suffix.startsWith("REQUIRED_") ? "WITH_" + suffix.substring(9) : suffix;
    if (member.equals("TYPE")) {
      return place + "_" + suffix;
    } else if (place.equals(member)) {
      return suffix;
    }
    return place.endsWith("_" + member)
        ? place.substring(0, place.length() - member.length()) + suffix
        : place + "_" + suffix;
  }

  /** Returns a name without its last words if it is too long. */
  public static String member(String name) {
    if (name.length() <= MAX) {
      return name;
    }
    int end = name.lastIndexOf('_', MAX);
    return name.substring(0, end < 1 ? MAX : end);
  }

  /** Returns a constant's name without its first words if it is too long. */
  static String constant(String name) {
    return name.length() <= MAX ? name : String.join("_", last(List.of(name.split("_")), 1, MAX));
  }

  /** Returns a method's name without its first words if it is too long. */
  public static String method(String name) {
    return Words.decapitalize(last(name, MAX));
  }

  /** Returns the last words of a camel-case name that fit into a length. */
  static String last(String name, int max) {
    return name.length() <= max ? name : String.join("", last(words(name), 0, max));
  }

  /** Returns the first words of a camel-case name that fit into a length. */
  static String first(String name, int max) {
    if (name.length() <= max) {
      return name;
    }
    StringBuilder out = new StringBuilder();
    for (String word : words(name)) {
      if (out.length() + word.length() > max) {
        break;
      }
      out.append(word);
    }
    return out.isEmpty() ? name.substring(0, max) : out.toString();
  }

  private static List<String> last(List<String> words, int separator, int max) {
    int from = words.size() - 1;
    int length = words.get(from).length();
    while (from > 0 && length + separator + words.get(from - 1).length() <= max) {
      from--;
      length += separator + words.get(from).length();
    }
    if (from > 0 && from < words.size() - 1 && isPart(words.get(from))) {
      from++;
    }
    String only = words.get(from);
    return only.length() > max
        ? List.of(only.substring(0, max))
        : words.subList(from, words.size());
  }

  /** Whether a word cannot be the first one, like the second of "all of". */
  private static boolean isPart(String word) {
    return word.length() > 1
        && word.substring(0, 2).equalsIgnoreCase("of")
        && word.chars().skip(2).allMatch(Character::isDigit);
  }

  /** Splits a camel-case name before each capital letter. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= name.length(); i++) {
      if (i == name.length() || Character.isUpperCase(name.charAt(i))) {
        words.add(name.substring(start, i));
        start = i;
      }
    }
    return words;
  }
}
