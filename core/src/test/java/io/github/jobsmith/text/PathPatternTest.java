package io.github.jobsmith.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {
  private static PathPattern pattern(String text) {
    return new PathPattern(Arrays.stream(text.split("/")).map(PathPattern::name).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "a, a, true",
    "a, b, false",
    "a, a/b, false",
    "a/b, a, false",
    "*.json, a.json, true",
    "*.json, a/b.json, false",
    "**, a/b/c, true",
    "**/c, c, true",
    "**/c, a/b/c, true",
    "**/c, a/c/b, false",
    "a/**, a, true",
    "a/**, a/b/c, true",
    "a/**, b/a, false",
    "a/**/**/c, a/c, true",
    "**/a/**/b, a/x/a/y/b, true",
    "**/a/b, a/a/b, true",
    "**/a/*/**/b, a/b, false",
    "**/a/*/**/b, a/a/b, true"
  })
  void wholePath(String pattern, String path, boolean matches) {
    assertThat(pattern(pattern).matches(Path.of(path), 0)).isEqualTo(matches);
  }

  @Test
  void fromAnIndexOn() {
    assertThat(pattern("b/*").matches(Path.of("a/b/c"), 1)).isTrue();
    assertThat(pattern("a/**").matches(Path.of("a/b/c"), 1)).isFalse();
    assertThat(pattern("**").matches(Path.of("a/b/c"), 3)).isTrue();
    assertThat(pattern("a").matches(Path.of("a/b/c"), 3)).isFalse();
  }

  @Test
  void manyDeepPatternsTakeNoLongTime() {
    PathPattern pattern = pattern("**/a/".repeat(40) + "b");
    Path path = Path.of("a/".repeat(200) + "c");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(pattern.matches(path, 0)).isFalse());
  }
}
