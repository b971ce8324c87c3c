package io.github.jobsmith.generator.name;

import io.github.jobsmith.generator.ir.Literal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Assigns the names of the constants of one enum. Of several values with the same words, the one
 * that is most like the name gets it, whatever the order of the values; names of the others say how
 * they differ.
 */
public final class ConstantNames {
  private static final Map<Character, String> SYMBOLS =
      Map.ofEntries(
          Map.entry('+', "PLUS"),
          Map.entry('-', "MINUS"),
          Map.entry('#', "HASH"),
          Map.entry('*', "STAR"),
          Map.entry('!', "NOT"),
          Map.entry('=', "EQUAL"),
          Map.entry('<', "LESS"),
          Map.entry('>', "GREATER"),
          Map.entry('%', "PERCENT"),
          Map.entry('.', "DOT"),
          Map.entry('/', "SLASH"),
          Map.entry('_', "UNDERSCORE"),
          Map.entry(' ', "SPACE"),
          Map.entry(':', "COLON"));

  /** Symbols that are part of a name when they are its end, as in A+ and C#. */
  private static final String AT_END = "+-#*!";

  private final NameScope names;
  private final List<String> collisions = new ArrayList<>();

  /**
   * Creates the scope of one enum.
   *
   * @param ascii whether names are transliterated to ASCII
   * @param taken names that a constant would hide: of the enum itself and of its other constants
   */
  public ConstantNames(boolean ascii, String... taken) {
    this.names =
        NameScope.without(
            ascii,
            Stream.of(taken)
                .filter(name -> name.equals(name.toUpperCase(Locale.ROOT)))
                .toArray(String[]::new));
  }

  /**
   * Returns the constants of all values, in their order.
   *
   * @param given the configured names; a name that is already used gets a number
   */
  public Map<Literal, String> of(List<Literal> values, Map<Literal, String> given) {
    Map<Literal, String> named = new HashMap<>();
    values.stream()
        .filter(given::containsKey)
        .forEach(value -> named.put(value, configured(given.getOrDefault(value, ""))));
    Map<String, List<Literal>> groups = new LinkedHashMap<>();
    for (Literal value : values) {
      if (!named.containsKey(value)) {
        groups.computeIfAbsent(plain(value), name -> new ArrayList<>()).add(value);
      }
    }
    groups.forEach(
        (name, same) -> {
          same.sort(Comparator.comparing(value -> distance(value, name)));
          named.put(same.get(0), names.take(name, fallback(same.get(0))));
        });
    groups.forEach(
        (name, same) ->
            same.stream()
                .skip(1)
                .forEach(value -> named.put(value, names.take(spelled(value), fallback(value)))));
    Map<Literal, String> ordered = new LinkedHashMap<>();
    values.forEach(value -> ordered.put(value, named.get(value)));
    return ordered;
  }

  private String configured(String name) {
    String taken = names.take(name, "VALUE");
    if (!taken.equals(name)) {
      collisions.add(name);
    }
    return taken;
  }

  /** The configured names that could not be used because they are already used. */
  public List<String> collisions() {
    return List.copyOf(collisions);
  }

  /** Returns the words of a value in capitals. */
  private static String plain(Literal value) {
    if (value instanceof Literal.Str text) {
      return Words.constant(text.value()) + ending(text.value());
    } else if (value instanceof Literal.Num number) {
      String digits = number.value().toString().replace("-", "MINUS_").replace('.', '_');
      return "NUMBER_" + digits.replaceAll("[^A-Z0-9_]", "");
    }
    return value instanceof Literal.Bool flag && flag.value() ? "TRUE" : "FALSE";
  }

  private static String fallback(Literal value) {
    return value instanceof Literal.Str ? "EMPTY" : "NUMBER";
  }

  /** Returns the words of symbols at the end, if there are letters before them. */
  private static String ending(String text) {
    StringBuilder ending = new StringBuilder();
    int end = text.length();
    while (end > 0 && AT_END.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
      ending.insert(0, "_" + SYMBOLS.get(text.charAt(end)));
    }
    boolean named = text.substring(0, end).codePoints().anyMatch(Character::isLetterOrDigit);
    return named ? ending.toString() : "";
  }

  /** Returns a key that is the smaller, the more a value is like a name. */
  private static String distance(Literal value, String name) {
    String text = value instanceof Literal.Str string ? string.value() : "";
    int rank =
        text.equals(name)
            ? 0
            : text.equals(name.toLowerCase(Locale.ROOT)) ? 1 : text.equalsIgnoreCase(name) ? 2 : 3;
    return rank + String.format(Locale.ROOT, "%06d", text.length()) + text;
  }

  /** Returns the words of a value with those of its symbols, or how its letters are written. */
  private static String spelled(Literal value) {
    if (!(value instanceof Literal.Str string)) {
      return plain(value);
    }
    String text = string.value();
    StringBuilder words = new StringBuilder();
    boolean symbols = false;
    for (char c : text.toCharArray()) {
      String symbol = SYMBOLS.get(c);
      symbols |= symbol != null;
      words.append(symbol == null ? c : " " + symbol + " ");
    }
    if (symbols) {
      return Words.constant(words.toString());
    }
    String suffix =
        text.equals(text.toLowerCase(Locale.ROOT))
            ? "_LOWER"
            : text.equals(text.toUpperCase(Locale.ROOT)) ? "_UPPER" : "_MIXED";
    return Words.constant(text) + suffix;
  }
}
