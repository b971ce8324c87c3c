package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generated.pattern.TextPattern;

/** Matches texts with a plan while code is generated. */
public final class PlannedPattern {
  private PlannedPattern() {}

  /** Returns the pattern that generated code would use. */
  public static TextPattern of(PatternPlan plan) {
    PatternPlan resolved = plan.resolved();
    if (resolved instanceof PatternPlan.CharacterClass set) {
      return TextPattern.characterClass(set.set(), set.min(), set.max());
    } else if (resolved instanceof PatternPlan.Automaton automaton) {
      return TextPattern.automaton(automaton.program().toArray(String[]::new));
    }
    return resolved instanceof PatternPlan.Jdk jdk
        ? TextPattern.jdk(jdk.regex())
        : TextPattern.every();
  }
}
