package io.github.jobsmith.generator.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Names that must differ: those of a package, of a class, of a method. They differ in more than
 * case, as some file systems and some readers do not see case. Who asks first gets the plain name,
 * the next one a number behind it.
 */
public final class NameScope {
  private static final int MAX_LENGTH = 80;

  /** So much of the end of a long name is kept: it tells what kind of thing is named. */
  private static final int TAIL = 20;

  /** Legal as names, but not everywhere: contextual keywords, and what every object has already. */
  private static final Set<String> AVOIDED =
      Set.of(
          "clone",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "permits",
          "record",
          "sealed",
          "toString",
          "var",
          "wait",
          "yield");

  private final Set<String> taken = new HashSet<>();

  /** The number to try next, for names that were asked for more than once. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** A scope in which some names are taken already. */
  public static NameScope without(String... names) {
    NameScope scope = new NameScope();
    for (String name : names) {
      scope.taken.add(key(name));
    }
    return scope;
  }

  /** A scope in which some names are taken already. */
  public static NameScope without(List<String> names) {
    return without(names.toArray(String[]::new));
  }

  /**
   * A name of this scope.
   *
   * @param wish what it should be; may be empty, begin with a digit, or be a keyword
   * @param fallback what it is when the wish has nothing to offer
   */
  public String take(String wish, String fallback) {
    String name = wish.isEmpty() ? fallback : wish;
    if (name.length() > MAX_LENGTH) {
      name = shortened(name);
    }
    if (!Character.isJavaIdentifierStart(name.charAt(0))) {
      name = "_" + name;
    }
    if (SourceVersion.isKeyword(name) || AVOIDED.contains(name)) {
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
   * The name of a type. It begins with a capital letter and so is never that of a component, which
   * would hide it (JLS 6.4.2); nor is it {@code MEMBERS}, a constant of models.
   */
  String takeType(String wish, String fallback) {
    String name = wish.isEmpty() ? fallback : wish;
    char first = name.charAt(0);
    if (first >= 'a' && first <= 'z') {
      name = Words.capitalize(name);
    } else if (first < 'A' || first > 'Z') {
      name = "Value" + name;
    }
    return take(name.equals("MEMBERS") ? "Members" : name, fallback);
  }

  private static String shortened(String name) {
    int head = MAX_LENGTH - TAIL;
    int tail = name.length() - TAIL;
    return name.substring(0, Character.isHighSurrogate(name.charAt(head - 1)) ? head - 1 : head)
        + name.substring(Character.isLowSurrogate(name.charAt(tail)) ? tail + 1 : tail);
  }

  /** Whether nobody has a name yet; one that is not legal as it is counts as free. */
  public boolean isFree(String name) {
    return !taken.contains(key(name));
  }

  private static boolean isConstant(String name) {
    return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static boolean endsWithDigit(String name) {
    return Character.isDigit(name.charAt(name.length() - 1));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
