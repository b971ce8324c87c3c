package io.github.jobsmith.generator.regex;

/** How a pattern is matched at run time: the cheapest thing with exactly its meaning. */
public sealed interface PatternPlan {
  /** Every string matches. */
  record Always() implements PatternPlan {}

  /** A java.util.regex source with the same meaning, used with {@code find}. */
  record Jdk(String regex) implements PatternPlan {}
}
