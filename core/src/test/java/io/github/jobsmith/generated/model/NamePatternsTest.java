package io.github.jobsmith.generated.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.generated.pattern.TextPattern;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberNames;
import io.github.jobsmith.model.ModelMismatchException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternsTest {
  private static final NamePatterns NAMES =
      NamePatterns.of(TextPattern.characterClass("[a-m]", 1, -1), TextPattern.jdk("^.*z$"));

  @ParameterizedTest
  @CsvSource({"a, 0", "m, 0", "az, 1", "z, 1", "n, -1", "'', -1", "é, -1"})
  void theFirstPatternCounts(String name, int index) {
    JsonDocument doc = JsonDocument.parse("{\"" + name + "\":1}");
    assertThat(NAMES.indexOf(doc, 1)).isEqualTo(index);
    Map<String, Integer> map = Map.of(name, 1);
    assertThat(NAMES.copyOf(map, null, index)).isEqualTo(map);
    assertThatThrownBy(() -> NAMES.copyOf(map, null, index == 0 ? 1 : 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(name + " does not match the pattern of the names");
  }

  @Test
  void aMapOfSeveralPatternsKeepsItsOrder() {
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("z", 1);
    map.put("a", 2);
    assertThat(NAMES.copyOf(map, MemberNames.of("b"), 0, 1)).containsExactlyEntriesOf(map);
    assertThatThrownBy(() -> NAMES.copyOf(map, MemberNames.of("b", "a"), 0, 1))
        .hasMessage("a is in the further members, but has a separate component");
  }

  @Test
  void otherNamesAreRefused() {
    JsonDocument doc =
        JsonDocument.parse("{\"m\":{\"a\":1,\"z\":2},\"o\":{\"a\":1,\"n\":2},\"x\":[]}");
    int first = 1;
    int second = doc.next(first);
    assertThat(ModelValues.map(doc, first, NAMES, ModelValues::int32)).hasSize(2);
    assertThatThrownBy(() -> ModelValues.map(doc, second, NAMES, ModelValues::int32))
        .isInstanceOf(ModelMismatchException.class)
        .hasMessage("/o/n is an unknown member");
    assertThatThrownBy(() -> ModelValues.map(doc, doc.next(second), NAMES, ModelValues::int32))
        .hasMessage("/x is a value of kind array; must be an object");
  }

  /** A name that takes too long to match belongs to no pattern. */
  @Test
  void anExpensiveNameMatchesNothing() {
    NamePatterns slow = NamePatterns.of(TextPattern.jdk("^(a|a)*\\1(b|b)*c$"));
    JsonDocument doc = JsonDocument.parse("{\"" + "a".repeat(60) + "\":1}");
    assertThat(slow.indexOf(doc, 1)).isEqualTo(-1);
    assertThat(slow.copyOf(Map.of("a".repeat(60), 1), null, -1)).hasSize(1);
  }
}
