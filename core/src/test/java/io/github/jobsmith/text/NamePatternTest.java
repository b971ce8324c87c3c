package io.github.jobsmith.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePatternTest {
  private static boolean matches(String pattern, String name) {
    return new NamePattern(pattern).matches(Path.of(name));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "'*.json', a.json, true",
    "'*.json', .json, true",
    "'*.json', a.jsonl, false",
    "'a?c', abc, true",
    "'a?c', 'a😀c', true",
    "'a?c', ac, false",
    "'[a-c]x', bx, true",
    "'[!a-c]x', bx, false",
    "'[-a]', '-', true",
    "'[a-]', '-', true",
    "'[*]', '*', true",
    "'[^a]', '^', true",
    "'*.{json,yaml}', x.yaml, true",
    "'{a,b}{c,d}*', bdx, true",
    "'{a,}b', b, true",
    "'\\*', '*', true",
    "'\\*', a, false",
    "'*a*b', xaxxb, true",
    "'*a*b', xaxxbc, false",
    "'', a, false",
    "'***', a, true",
  })
  void matching(String pattern, String name, boolean expected) {
    assertThat(matches(pattern, name)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a", "[", "[]", "{a", "{a,{b}}", "a\\", "[b-a]"})
  void wrong(String pattern) {
    assertThatThrownBy(() -> new NamePattern(pattern)).isInstanceOf(PatternSyntaxException.class);
  }

  @Test
  @DisplayName("a pattern from a hostile configuration takes no time, or is refused")
  void hostile() {
    String name = "a".repeat(255);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(matches("*a".repeat(100) + "b", name)).isFalse());
    assertThatThrownBy(() -> new NamePattern("{a,b}".repeat(60)))
        .isInstanceOf(PatternSyntaxException.class)
        .hasMessageContaining("more than 1000 alternatives");
  }

  @Test
  @DisplayName("matches like a glob of the file system")
  void oracle() {
    Random random = new Random(7);
    List<String> parts = List.of("a", "b", "*", "?", "[a-b]", "[!a]", "{a,b}", "{b,*a}", ".");
    for (int i = 0; i < 5_000; i++) {
      StringBuilder pattern = new StringBuilder();
      StringBuilder name = new StringBuilder("a");
      for (int j = random.nextInt(5); j >= 0; j--) {
        pattern.append(parts.get(random.nextInt(parts.size())));
        name.append("ab.".charAt(random.nextInt(3)));
      }
      assertThat(matches(pattern.toString(), name.toString()))
          .as("%s %s", pattern, name)
          .isEqualTo(
              FileSystems.getDefault()
                  .getPathMatcher("glob:" + pattern)
                  .matches(Path.of(name.toString())));
    }
  }
}
