package io.github.jobsmith.generated.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class JdkPatternTest {
  @Test
  void searches() {
    TextPattern pattern = TextPattern.jdk("(.)\\1");
    assertThat(pattern.matches("hello")).isTrue();
    assertThat(pattern.matches("helo")).isFalse();
    byte[] text = "xxäö".getBytes(StandardCharsets.UTF_8);
    assertThat(pattern.matches(text, 0, text.length)).isTrue();
    assertThat(pattern.matches(text, 1, text.length)).isFalse();
  }

  @Test
  void givesUpOnCatastrophicPatterns() {
    TextPattern pattern = TextPattern.jdk("^(a+)+\\1b$");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () ->
            assertThatThrownBy(() -> pattern.matches("a".repeat(60)))
                .isInstanceOf(PatternBudgetException.class)
                .hasMessageContaining("was stopped")
                .hasMessageContaining("60 characters"));
  }

  @Test
  void givesUpWhereTheStackEnds() {
    TextPattern pattern = TextPattern.jdk("^(?:a|b(?=b|c))*$");
    assertThat(pattern.matches("abca".repeat(2))).isFalse();
    assertThatThrownBy(() -> pattern.matches("a".repeat(2_000_000)))
        .isInstanceOf(PatternBudgetException.class)
        .hasMessageContaining("too deep");
  }
}
