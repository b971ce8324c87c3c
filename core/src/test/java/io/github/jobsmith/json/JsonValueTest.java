package io.github.jobsmith.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  void isReadByKind() {
    JsonValue value =
        JsonValue.parse(
            "{\"s\":\"\\u00e9\",\"n\":1e2,\"b\":false,\"a\":[1,[2]],\"o\":{\"p\":1.50},\"z\":null}");
    assertThat(member(value, "s").asString()).isEqualTo("\u00e9");
    assertThat(member(value, "n").asLong()).isEqualTo(100);
    assertThat(member(value, "b").asBoolean()).isFalse();
    assertThat(member(value, "z").isNull()).isTrue();
    assertThat(value.isNull()).isFalse();
    assertThat(member(value, "a").items())
        .containsExactly(JsonValue.of(1), JsonValue.parse("[2.0]"));
    assertThat(member(member(value, "o"), "p").asBigDecimal()).isEqualTo(new BigDecimal("1.50"));
    assertThat(value.get("none")).isNull();
    assertThat(value.members().keySet()).containsExactly("s", "n", "b", "a", "o", "z");
    assertThat(member(value, "o").members()).isEqualTo(Map.of("p", JsonValue.parse("1.5")));
    assertThat(JsonValue.parse("[]").items()).isEmpty();
  }

  private static JsonValue member(JsonValue value, String name) {
    return Objects.requireNonNull(value.get(name));
  }

  @Test
  void otherKindIsRejected() {
    JsonValue text = JsonValue.of("secret");
    assertThatThrownBy(text::asLong)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a value of kind string; must be of kind number");
    assertThatThrownBy(text::asBigDecimal).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(text::asBoolean).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(text::items).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(text::members).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> text.get("a")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(JsonValue.NULL::asString).isInstanceOf(IllegalStateException.class);
    for (String number :
        new String[] {"1.5", "9223372036854775808", "1e999999999", "1e99999999999"}) {
      assertThatThrownBy(JsonValue.parse(number)::asLong).isInstanceOf(ArithmeticException.class);
    }
    assertThatThrownBy(() -> JsonValue.parse("[1]").items().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> JsonValue.parse("{\"a\":1}").members().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void isMadeFromLists() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("b", JsonValue.of(List.of(JsonValue.NULL, JsonValue.of(1))));
    members.put("a", JsonValue.of(Map.of()));
    assertThat(JsonValue.of(members)).hasToString("{\"b\":[null,1],\"a\":{}}");
    assertThat(JsonValue.of(List.of())).hasToString("[]");
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
