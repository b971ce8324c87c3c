package io.github.jobsmith.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Random patterns with lookbehinds that {@link java.util.regex} supports, too. */
class LookbehindTest {
  private final Random random = new Random(13);

  private String pattern(int depth) {
    int choice = depth == 0 ? random.nextInt(3) : random.nextInt(9);
    return switch (choice) {
      case 0, 1, 2 -> new String[] {"a", "b", "[^a]"}[choice];
      case 3 -> pattern(depth - 1) + pattern(depth - 1);
      case 4 -> "(?:" + pattern(depth - 1) + "|" + pattern(depth - 1) + ")";
      case 5 -> "(?:" + pattern(depth - 1) + "){0,2}";
      case 6 -> "(?<=" + pattern(depth - 1) + ")";
      case 7 -> "(?<!" + pattern(depth - 1) + ")";
      default -> "(?:^|" + pattern(depth - 1) + ")";
    };
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append("abc".charAt(random.nextInt(3)));
    }
    return text.toString();
  }

  @Test
  @DisplayName("the automaton of a lookbehind and its translation agree")
  void engines() {
    int automata = 0;
    for (int i = 0; i < 3_000; i++) {
      String pattern = pattern(4) + (random.nextBoolean() ? "$" : "");
      for (int j = 0; j < 10; j++) {
        String text = text();
        Map<String, Boolean> answers;
        try {
          answers = Engines.ask(pattern, text);
        } catch (PatternSyntaxError e) {
          // Java does not support some nested lookbehinds.
          break;
        }
        Set<Boolean> different = new HashSet<>(answers.values());
        assertThat(different).as("%s on %s: %s", pattern, text, answers).hasSize(1);
        automata += answers.containsKey("automaton") && answers.containsKey("translation") ? 1 : 0;
      }
    }
    assertThat(automata).isGreaterThan(10_000);
  }
}
