package io.github.jobsmith.generator.lower.rules;

import java.util.Set;

/**
 * Determines the constraints whose violations become warnings with relaxed limits, unless the rule
 * decides.
 */
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
