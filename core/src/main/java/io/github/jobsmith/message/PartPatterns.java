package io.github.jobsmith.message;

import io.github.jobsmith.generated.pattern.TextPattern;
import io.github.jobsmith.rule.RulePart;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The compiled patterns of the parts of rules, each from its first use on. Thread-safe. */
final class PartPatterns {
  /** Further patterns are compiled again each time. */
  private static final int MOST = 1_000;

  private final Map<String, TextPattern> compiled = new ConcurrentHashMap<>();

  TextPattern of(RulePart part) {
    TextPattern known = compiled.get(part.pattern());
    if (known == null) {
      known = TextPattern.jdk(part.pattern());
      if (compiled.size() < MOST) {
        compiled.put(part.pattern(), known);
      }
    }
    return known;
  }
}
