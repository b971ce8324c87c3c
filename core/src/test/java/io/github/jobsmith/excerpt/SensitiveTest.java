package io.github.jobsmith.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonDocument;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 8, 63, 64, 65, 66, 1_000})
  @DisplayName("a member is covered whatever the length of its name, and another one is not")
  void lengthOfName(int length) {
    String name = "x".repeat(length);
    JsonDocument document = JsonDocument.parse("{\"%s\": \"a\", \"other\": \"b\"}".formatted(name));
    Sensitive sensitive = new Sensitive(document, 0, List.of("/" + name));
    assertThat(sensitive.covers(1)).isTrue();
    assertThat(sensitive.covers(2)).isFalse();
  }
}
