package io.github.jobsmith.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JavaValuesTest {
  private static JsonDocument document(@Nullable Object value) {
    return JsonDocument.ofValue(value, JsonLimits.DEFAULT);
  }

  private static String text(@Nullable Object value) {
    return JsonValue.of(document(value), 0).toString();
  }

  private static void fault(@Nullable Object value, String pointer, String message) {
    assertThatThrownBy(() -> document(value))
        .isInstanceOfSatisfying(
            JsonSyntaxException.class,
            e -> {
              assertThat(e.pointer()).isEqualTo(pointer);
              assertThat(e.line()).isZero();
              assertThat(e.column()).isZero();
            })
        .hasMessage(message);
  }

  @Test
  void valuesOfEachKind() {
    assertThat(text(null)).isEqualTo("null");
    assertThat(text(true)).isEqualTo("true");
    assertThat(text(new StringBuilder("a\"b"))).isEqualTo("\"a\\\"b\"");
    assertThat(text(JsonValue.of(1))).isEqualTo("1");
    assertThat(text(new Object[] {1, "x"})).isEqualTo("[1,\"x\"]");
    assertThat(text(Set.of(1))).isEqualTo("[1]");
    assertThat(text(Arrays.asList(1, null))).isEqualTo("[1,null]");
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("b", List.of());
    members.put("a", Map.of());
    assertThat(text(members)).isEqualTo("{\"b\":[],\"a\":{}}");
    assertThat(document(members).hasPlaces()).isFalse();
  }

  @Test
  void numbersStayExact() {
    BigInteger big = BigInteger.TEN.pow(40);
    assertThat(text(List.of((byte) -1, (short) 2, 3, Long.MAX_VALUE, big)))
        .isEqualTo("[-1,2,3,9223372036854775807," + big + "]");
    assertThat(text(List.of(new BigDecimal("1.50"), 0.1, 0.1f))).isEqualTo("[1.50,0.1,0.1]");
  }

  @Test
  void whatJsonDoesNotHaveIsAFaultWithItsPointer() {
    fault(Map.of("a", List.of(0, Double.NaN)), "/a/1", "NaN is not a JSON number");
    fault(
        List.of(Float.POSITIVE_INFINITY),
        "/0",
        "Infinity is not a JSON number; was a greater number read as a double?");
    fault(
        Map.of("~", "\uDC00"),
        "/~0",
        "the string contains a lone surrogate, which is not a character");
    fault(
        Map.of("a", Map.of("\uDC00", 1)),
        "/a",
        "the name of a member contains a lone surrogate, which is not a character");
    fault(
        List.of(new AtomicLong()),
        "/0",
        "a number of java.util.concurrent.atomic.AtomicLong cannot be read exactly; convert it to a"
            + " long, double, BigInteger or BigDecimal");
    fault(
        Thread.State.NEW,
        "",
        "an object of java.lang.Thread$State is not JSON; convert it to text first");
    fault(
        Map.of("a", Map.of(1, 2)),
        "/a",
        "a key of the map is an object of java.lang.Integer; must be text");
    fault(Collections.singletonMap(null, 1), "", "a key of the map is null; must be text");
  }

  @Test
  void limitsApplyAlsoToAListThatContainsItself() {
    List<Object> endless = new ArrayList<>();
    endless.add(endless);
    fault(endless, "", "arrays and objects are nested more than 512 deep");
    JsonLimits small = JsonLimits.DEFAULT.withMaxDepth(1).withMaxNodes(3);
    assertThat(JsonDocument.ofValue(List.of(1, 2), small).nodeCount()).isEqualTo(3);
    assertThatThrownBy(() -> JsonDocument.ofValue(List.of(1, 2, 3), small))
        .isInstanceOfSatisfying(JsonSyntaxException.class, e -> assertThat(e.line()).isZero())
        .hasMessage("the text has more than 3 values");
    assertThatThrownBy(() -> JsonDocument.ofValue(List.of(List.of()), small))
        .hasMessage("arrays and objects are nested more than 1 deep");
  }
}
