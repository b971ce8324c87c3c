package io.github.jobsmith.conformance.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.regex.PatternPlan.Automaton;
import io.github.jobsmith.generator.regex.PatternPlan.Jdk;
import io.github.jobsmith.generator.regex.PatternSyntaxError;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Compares automata with java.util.regex on random patterns and texts. */
class PatternParityTest {
  private static final int PATTERNS = 3_000;
  private static final int TEXTS = 20;

  /** A lookahead that always matches, so that no automaton is built. */
  private static final String FOR_THE_JDK = "(?=abcd|)";

  @Test
  void automataAgreeWithTheJdk() throws PatternSyntaxError {
    RandomPatterns random = new RandomPatterns(20260101);
    int automata = 0;
    int matches = 0;
    for (int i = 0; i < PATTERNS; i++) {
      String pattern = random.pattern(false);
      CompiledPattern ours = CompiledPattern.of(pattern);
      CompiledPattern jdk = CompiledPattern.of(FOR_THE_JDK + "(?:" + pattern + ")");
      assertThat(jdk.plan()).isInstanceOf(Jdk.class);
      automata += ours.plan() instanceof Automaton ? 1 : 0;
      for (int j = 0; j < TEXTS; j++) {
        String text = random.text();
        boolean expected = jdk.runtime().matches(text);
        matches += expected ? 1 : 0;
        Map<String, Boolean> answers = ours.ask(text);
        assertThat(answers)
            .as("/%s/ on \"%s\", by java.util.regex %s", pattern, text, expected)
            .doesNotContainValue(!expected);
      }
    }
    // The comparison is meaningful only if both results occur and automata are used.
    assertThat(automata).isGreaterThan(PATTERNS / 2);
    assertThat(matches).isBetween(PATTERNS * TEXTS / 10, PATTERNS * TEXTS * 9 / 10);
  }

  @Test
  void patternsOfTheJdkAnswerTheSameForEachKindOfText() throws PatternSyntaxError {
    RandomPatterns random = new RandomPatterns(20260102);
    for (int i = 0; i < 300; i++) {
      String pattern = random.pattern(true);
      CompiledPattern ours = CompiledPattern.of(pattern);
      for (int j = 0; j < TEXTS; j++) {
        String text = random.text();
        assertThat(ours.ask(text).values().stream().distinct())
            .as("/%s/ on \"%s\"", pattern, text)
            .hasSize(1);
      }
    }
  }
}
