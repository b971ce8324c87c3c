package io.github.jobsmith.generated.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiTextTest {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 8, 9, 15, 16, 17, 26})
  void everyCharacterIsCompared(int length) {
    String wanted = LETTERS.substring(0, length);
    AsciiText text = AsciiText.of(wanted);
    assertThat(text.length()).isEqualTo(length);
    // The last text ends close to the end of the document.
    JsonDocument document = JsonDocument.parse("\"" + wanted + "-" + wanted + "\"");
    assertThat(text.isAt(document, 1, 1 + length)).isTrue();
    assertThat(text.isAt(document, 1, length)).isFalse();
    assertThat(text.isAt(document, 2, 2 + length)).isFalse();
    assertThat(text.isAt(document, 2 + length, 2 + 2 * length)).isTrue();
    for (int i = 0; i < length; i++) {
      String other = wanted.substring(0, i) + '#' + wanted.substring(i + 1);
      JsonDocument changed = JsonDocument.parse("\"" + other + "\"");
      assertThat(text.isAt(changed, 1, 1 + length)).as(other).isFalse();
    }
  }
}
