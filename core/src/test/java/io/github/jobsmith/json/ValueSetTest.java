package io.github.jobsmith.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValueSetTest {
  private static boolean contains(ValueSet set, String value) {
    return set.contains(JsonDocument.parse(value), 0);
  }

  @Test
  void equalValuesAreFoundHoweverTheyAreWritten() {
    ValueSet set = ValueSet.of("[1, \"a\", null, [1, {\"b\": 2, \"a\": 1}], true, 1.0]");
    assertThat(contains(set, "1.00")).isTrue();
    assertThat(contains(set, "\"\\u0061\"")).isTrue();
    assertThat(contains(set, "null")).isTrue();
    assertThat(contains(set, "[10e-1, {\"a\":1.0,\"b\":2}]")).isTrue();
    assertThat(contains(set, "false")).isFalse();
    assertThat(contains(set, "[1]")).isFalse();
    assertThat(contains(set, "\"1\"")).isFalse();
  }

  @Test
  void manyValues() {
    String numbers =
        IntStream.range(0, 3_000).mapToObj(i -> i + ".5").collect(Collectors.joining(","));
    ValueSet set = ValueSet.of("[" + numbers + "]");
    for (int i = 0; i < 3_000; i++) {
      assertThat(contains(set, i + ".50")).isTrue();
      assertThat(contains(set, i + "")).isFalse();
    }
  }

  @Test
  void anEmptySetContainsNothing() {
    assertThat(contains(ValueSet.of("[]"), "1")).isFalse();
    assertThatThrownBy(() -> ValueSet.of("1")).isInstanceOf(IllegalArgumentException.class);
  }
}
