package io.github.jobsmith.generated.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonDocument;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeferredPatternTest {
  private int made;

  private TextPattern deferred(String regex, String exact) {
    Supplier<TextPattern> maker =
        () -> {
          made++;
          return TextPattern.jdk(exact);
        };
    return TextPattern.deferred(() -> regex, maker);
  }

  @Test
  @DisplayName("the exact pattern is made once, after some uses of any kind")
  void uses() {
    TextPattern pattern = deferred("^a", "^b");
    byte[] utf8 = "ab".getBytes(StandardCharsets.UTF_8);
    JsonDocument document = JsonDocument.parse("{\"ab\":\"a\\u0062\"}");
    for (int i = 0; i < DeferredPattern.FEW / 4; i++) {
      assertThat(pattern.matches("ab")).isTrue();
      assertThat(pattern.matches(utf8, 0, 2)).isTrue();
      assertThat(pattern.matches(document, 1)).isTrue();
      assertThat(pattern.matchesName(document, 1)).isTrue();
    }
    assertThat(made).isZero();
    for (int i = 0; i < 3; i++) {
      assertThat(pattern.matches("ab")).isFalse();
      assertThat(pattern.matches("b")).isTrue();
      assertThat(pattern.matches(utf8, 1, 2)).isTrue();
      assertThat(pattern.matches(document, 1)).isFalse();
      assertThat(pattern.matchesName(document, 1)).isFalse();
    }
    assertThat(made).isOne();
  }

  @Test
  @DisplayName("a search that is too expensive is replaced at once")
  void expensive() {
    TextPattern pattern = deferred("^(a+)+\\1b$", "a");
    assertThat(pattern.matches("a".repeat(60))).isTrue();
    assertThat(made).isOne();
    assertThat(pattern.matches("b")).isFalse();
  }
}
