package io.github.jobsmith.generator.regex;

/** Finds what {@link java.util.regex} takes for an intersection of character classes. */
public final class ClassIntersections {
  private ClassIntersections() {}

  /**
   * Returns the index of the first {@code &&} in a character class, or -1 if there is none.
   *
   * @param pattern a valid ECMA-262 pattern
   */
  public static int first(String pattern) {
    if (!pattern.contains("&&")) {
      return -1;
    }
    boolean inClass = false;
    for (int at = 0; at < pattern.length(); at++) {
      char c = pattern.charAt(at);
      if (c == '\\') {
        at++;
      } else if (!inClass) {
        inClass = c == '[';
      } else if (c == ']') {
        inClass = false;
      } else if (pattern.startsWith("&&", at)) {
        return at;
      }
    }
    return -1;
  }
}
