package io.github.jobsmith.generator.lower;

import java.util.Set;

/** Which constraints relaxed limits turn into warnings when the rule does not say it. */
final class Demotion {
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

  static boolean isDemotable(String keyword) {
    return KEYWORDS.contains(keyword);
  }
}
