package io.github.jobsmith.generator.lower.rules;

import java.util.Set;

/** Which constraints relaxed limits turn into warnings when the rule does not say it. */
public final class Demotion {
  private static final Set<String> KEYWORDS =
      Set.of(
          "maxLength",
          "maxItems",
          "maxProperties",
          "maximum",
          "exclusiveMaximum",
          "maxContains",
          "enum",
          "const");

  private Demotion() {}

  public static boolean isDemotable(String keyword) {
    return KEYWORDS.contains(keyword);
  }
}
