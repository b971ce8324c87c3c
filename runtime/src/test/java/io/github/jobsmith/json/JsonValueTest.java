package io.github.jobsmith.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class JsonValueTest {
  @Test
  void equalsAsJsonSchemaMeansIt() {
    JsonValue one = JsonValue.parse("{\"a\": [1, \"\\u00e9\"], \"b\": null}");
    JsonValue other = JsonValue.parse("{\"b\":null,\"a\":[1.0,\"é\"]}");
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one).isNotEqualTo(JsonValue.parse("{\"a\":[1,\"é\"]}")).isNotEqualTo("a");
  }

  @Test
  void isAPartOfADocument() {
    JsonDocument document = JsonDocument.parse("{\"a\": {\"b\": [1, 2]}, \"c\": 3}");
    JsonValue part = JsonValue.of(document, document.resolve(0, "/a"));
    assertThat(part).isEqualTo(JsonValue.parse("{\"b\":[1,2]}")).hasToString("{\"b\":[1,2]}");
    assertThat(part.kind()).isEqualTo(JsonKind.OBJECT);
    assertThat(part.document().pointer(part.node())).isEqualTo("/a");
    assertThatThrownBy(() -> JsonValue.of(document, document.nodeCount()))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void isMadeFromJava() {
    assertThat(JsonValue.of("a\"b")).hasToString("\"a\\\"b\"");
    assertThat(JsonValue.of(7)).isEqualTo(JsonValue.of(new BigDecimal("7.00")));
    assertThat(JsonValue.of(true)).hasToString("true");
    assertThat(JsonValue.NULL).hasToString("null");
    assertThat(JsonValue.of(out -> out.startArray().number(1).endArray())).hasToString("[1]");
  }
}
