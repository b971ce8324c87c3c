package io.github.jobsmith.generated.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.model.OrNull;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrNullMembersTest {
  private static String written(Consumer<JsonWriter> members) {
    JsonWriter out = new JsonWriter();
    out.startObject();
    members.accept(out);
    out.endObject();
    return new String(out.toByteArray(), StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("absent members are omitted")
  void absent() {
    assertThat(
            written(
                out -> {
                  OrNullMembers.value(out, "a", null);
                  OrNullMembers.string(out, "b", null);
                  OrNullMembers.bool(out, "c", null);
                  OrNullMembers.number(out, "d", null);
                  OrNullMembers.strings(out, "e", null);
                  OrNullMembers.values(out, "f", null);
                }))
        .isEqualTo("{}");
  }

  @Test
  @DisplayName("null is written as null")
  void nulls() {
    assertThat(
            written(
                out -> {
                  OrNullMembers.value(out, "a", OrNull.<JsonValue>ofNull());
                  OrNullMembers.string(out, "b", OrNull.ofNull());
                  OrNullMembers.bool(out, "c", OrNull.ofNull());
                  OrNullMembers.number(out, "d", OrNull.<Integer>ofNull());
                  OrNullMembers.strings(out, "e", OrNull.ofNull());
                  OrNullMembers.values(out, "f", OrNull.<List<JsonValue>>ofNull());
                }))
        .isEqualTo("{'a':null,'b':null,'c':null,'d':null,'e':null,'f':null}".replace('\'', '"'));
  }

  @Test
  @DisplayName("values are written by their type, numbers exactly")
  void values() {
    BigInteger large = BigInteger.TEN.pow(30);
    assertThat(
            written(
                out -> {
                  OrNullMembers.value(out, "a", OrNull.of(JsonValue.of(1)));
                  OrNullMembers.string(out, "b", OrNull.of(""));
                  OrNullMembers.bool(out, "c", OrNull.of(false));
                  OrNullMembers.number(out, "d", OrNull.of(-1));
                  OrNullMembers.number(out, "e", OrNull.of(Long.MIN_VALUE));
                  OrNullMembers.number(out, "f", OrNull.of(0.5));
                  OrNullMembers.number(out, "g", OrNull.of(large));
                  OrNullMembers.number(out, "h", OrNull.of(new BigDecimal("1.50")));
                  OrNullMembers.strings(out, "i", OrNull.of(List.of("x", "y")));
                  OrNullMembers.values(out, "j", OrNull.of(List.of(JsonValue.of(true))));
                  OrNullMembers.strings(out, "k", OrNull.of(List.of()));
                }))
        .isEqualTo(
            ("{'a':1,'b':'','c':false,'d':-1,'e':-9223372036854775808,'f':0.5,'g':"
                    + large
                    + ",'h':1.50,'i':['x','y'],'j':[true],'k':[]}")
                .replace('\'', '"'));
  }
}
