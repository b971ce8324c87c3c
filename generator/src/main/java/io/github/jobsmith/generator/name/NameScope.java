package io.github.jobsmith.generator.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Assigns unique names in a package, a class or a method. Names differ in more than case, because
 * file systems can be case-insensitive. The first request gets the plain name, later ones a number
 * as a suffix.
 */
public final class NameScope {
  private static final int MAX_LENGTH = 80;

  /** The number of characters kept at the end of a long name, which tell the kind of the thing. */
  private static final int TAIL = 20;

  /** Methods of Object, and a keyword that cannot begin a statement; legal names otherwise. */
  private static final Set<String> AVOIDED =
      Set.of(
          "clone",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait",
          "yield");

  /** The constants of models. */
  private static final Set<String> CONSTANTS = Set.of("CONDITIONAL", "MEMBERS", "REQUIRED");

  private final Set<String> taken = new HashSet<>();
  private final boolean ascii;

  /** The next suffix of each name that was requested more than once. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Creates an empty scope with names in ASCII, for names that users do not see. */
  public NameScope() {
    this(true);
  }

  /**
   * Creates an empty scope.
   *
   * @param ascii whether names are transliterated to ASCII
   */
  public NameScope(boolean ascii) {
    this.ascii = ascii;
  }

  /** Returns a scope with names in ASCII in which some names are taken. */
  public static NameScope without(String... names) {
    return without(true, names);
  }

  /** Returns a scope in which some names are taken. */
  static NameScope without(boolean ascii, String... names) {
    NameScope scope = new NameScope(ascii);
    for (String name : names) {
      scope.taken.add(key(name));
    }
    return scope;
  }

  /** Returns a scope in which some names are taken. */
  public static NameScope without(List<String> names) {
    return without(names.toArray(String[]::new));
  }

  /**
   * Returns a unique name.
   *
   * @param wish the preferred name; may be empty, begin with a digit, or be a keyword
   * @param fallback used if the wish contains no legal characters
   */
  public String take(String wish, String fallback) {
    String name = shortened(written(wish.isEmpty() ? fallback : wish));
    if (!Character.isJavaIdentifierStart(name.codePointAt(0))) {
      name = "_" + name;
    }
    if (isAvoided(name)) {
      name = name + "_";
    }
    if (taken.add(key(name))) {
      return name;
    }
    String separator = isConstant(name) || endsWithDigit(name) ? "_" : "";
    String numbered = key(name + separator);
    int n = numbers.getOrDefault(numbered, 2);
    while (!taken.add(numbered + n)) {
      n++;
    }
    numbers.put(numbered, n + 1);
    return name + separator + n;
  }

  /**
   * Returns the first of some names that is free, else the first with a number as a suffix.
   *
   * @param wishes the preferred names, the best first
   */
  public String takeFirst(List<String> wishes, String fallback) {
    for (String wish : wishes) {
      if (!wish.isEmpty() && isFree(wish)) {
        return take(wish, fallback);
      }
    }
    return take(wishes.get(0), fallback);
  }

  /**
   * Returns a unique type name. It begins with a capital letter, so that it never equals a
   * component, which would obscure it (JLS 6.4.2); nor is it a constant of models, such as {@code
   * MEMBERS}.
   */
  String takeType(String wish, String fallback) {
    String name = Words.capitalize(written(wish.isEmpty() ? fallback : wish));
    if (!Character.isUpperCase(name.codePointAt(0))) {
      name = "Value" + name;
    }
    boolean constant = CONSTANTS.contains(name);
    return take(
        constant ? name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) : name, fallback);
  }

  /** Reserves a name, such as one of another file. */
  void reserve(String name) {
    taken.add(key(name));
  }

  /** Returns a name without its middle if it is too long. */
  static String shortened(String name) {
    if (name.length() <= MAX_LENGTH) {
      return name;
    }
    int head = MAX_LENGTH - TAIL;
    int tail = name.length() - TAIL;
    return name.substring(0, Character.isHighSurrogate(name.charAt(head - 1)) ? head - 1 : head)
        + name.substring(Character.isLowSurrogate(name.charAt(tail)) ? tail + 1 : tail);
  }

  /** Whether a name cannot be used everywhere, such as a keyword. */
  public static boolean isAvoided(String name) {
    return SourceVersion.isKeyword(name) || AVOIDED.contains(name);
  }

  /** Whether a name is not assigned yet; illegal names are never assigned. */
  public boolean isFree(String name) {
    return !taken.contains(key(shortened(written(name))));
  }

  private static boolean isConstant(String name) {
    return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static boolean endsWithDigit(String name) {
    return Character.isDigit(name.charAt(name.length() - 1));
  }

  private String written(String name) {
    return ascii ? Transliteration.ascii(name) : name;
  }

  private static String key(String name) {
    // Both, because some letters are equal in only one case.
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
