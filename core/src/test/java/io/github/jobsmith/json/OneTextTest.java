package io.github.jobsmith.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A set of one string answers as one of several strings does. */
class OneTextTest {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOP";

  @Test
  void anyLengthAndAnyDifference() {
    for (int length = 0; length <= LETTERS.length(); length++) {
      String text = LETTERS.substring(0, length);
      for (int before = 0; before < 9; before++) {
        StringSet set = StringSet.of(text);
        assertThat(set.contains(string(text, before), 0)).isTrue();
        assertThat(set.indexOf(string(text, before), 0)).isEqualTo(0);
        assertThat(set.contains(string(text + "x", before), 0)).isFalse();
        for (int at = 0; at < length; at++) {
          String other = text.substring(0, at) + "-" + text.substring(at + 1);
          assertThat(set.contains(string(other, before), 0)).isFalse();
          assertThat(set.indexOf(string(text.substring(0, at), before), 0)).isEqualTo(-1);
        }
      }
    }
  }

  private static JsonDocument string(String text, int before) {
    return JsonDocument.parse(" ".repeat(before) + '"' + text + '"');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "\u00e9", "abcdefgh\u00e9", "abcdefghijklmnopqrst\n\u20ac", "\""})
  void escapesAndOtherCharacters(String text) {
    StringSet set = StringSet.of(text);
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
    assertThat(set.contains(JsonDocument.parse("\"" + escaped + "\""), 0)).isTrue();
    assertThat(set.contains(JsonDocument.parse("\"" + escaped + "\\n\""), 0)).isFalse();
    assertThat(set.contains(JsonDocument.ofValue(List.of(text), JsonLimits.DEFAULT), 1)).isTrue();
    assertThat(set.size()).isEqualTo(1);
    assertThat(set.value(0)).isEqualTo(text);
  }

  /** In the text, the quote after the content could be taken for a part of it. */
  @Test
  void quotesAfterTheContent() {
    for (int length : new int[] {Nodes.LONG_NAME - 1, Nodes.LONG_NAME, Nodes.LONG_NAME + 9}) {
      String text = "a".repeat(length);
      JsonDocument document = JsonDocument.parse("[\"" + text + "\",\"" + text + "b\"]");
      StringSet set = StringSet.of(text);
      assertThat(List.of(set.indexOf(document, 1), set.indexOf(document, 2)))
          .containsExactly(0, -1);
      set = StringSet.of(text + "\"");
      assertThat(List.of(set.indexOf(document, 1), set.indexOf(document, 2)))
          .containsExactly(-1, -1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "null", "true", "[\"a\"]", "{\"a\":\"a\"}"})
  void otherKinds(String json) {
    JsonDocument document = JsonDocument.parse(json);
    assertThat(StringSet.of("a").contains(document, 0)).isFalse();
    assertThat(StringSet.of(json.substring(0, 1)).indexOf(document, 0)).isEqualTo(-1);
  }
}
