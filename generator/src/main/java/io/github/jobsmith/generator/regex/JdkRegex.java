package io.github.jobsmith.generator.regex;

import java.util.Optional;

/** Patterns in the syntax of {@link java.util.regex}, for annotations. */
public final class JdkRegex {
  private JdkRegex() {}

  /**
   * Returns a pattern that a whole text matches exactly if it contains a match of an ECMA-262
   * pattern; empty if {@link java.util.regex} cannot express it.
   */
  public static Optional<String> ofWholeText(PatternPlan plan, String ecmaPattern) {
    if (plan instanceof PatternPlan.CharacterClass set) {
      String most = set.max() < 0 ? "" : String.valueOf(set.max());
      return Optional.of(set.set() + "{" + set.min() + "," + most + "}");
    }
    try {
      return Optional.of(anywhere(JdkTranslator.translate(EcmaParser.parse(ecmaPattern))));
    } catch (PatternSyntaxError e) {
      return Optional.empty();
    }
  }

  private static String anywhere(String regex) {
    return "(?s:.*)(?:" + regex + ")(?s:.*)";
  }
}
