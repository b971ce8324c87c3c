package io.github.jobsmith.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {
  private static String write(Consumer<JsonWriter> calls) {
    JsonWriter out = new JsonWriter();
    calls.accept(out);
    return new String(out.toByteArray(), UTF_8);
  }

  @Test
  void membersThatMayBeAbsent() {
    JsonValue value = JsonValue.of(true);
    String text =
        write(
            out ->
                out.startObject()
                    .member("a", "x")
                    .member("b", (String) null)
                    .member("c", false)
                    .member("d", (Boolean) null)
                    .member("e", 1)
                    .member("f", (Integer) null)
                    .member("g", 2L)
                    .member("h", (Long) null)
                    .member("i", 0.5)
                    .member("j", (Double) null)
                    .member("k", BigInteger.TWO)
                    .member("l", (BigInteger) null)
                    .member("m", new BigDecimal("1.0"))
                    .member("n", (BigDecimal) null)
                    .member("o", value)
                    .member("p", (JsonWritable) null)
                    .strings("q", List.of("y", ""))
                    .strings("r", null)
                    .values("s", List.of(value, JsonValue.NULL))
                    .values("t", null)
                    .object("u", Map.of("v", value))
                    .object("w", null)
                    .strings("x", List.of())
                    .values("y", List.of())
                    .object("z", Map.of())
                    .members(Map.of("more", value))
                    .members(Map.of())
                    .stringMap("1", Map.of("v", "w"))
                    .stringMap("2", null)
                    .stringMap("3", Map.of())
                    .stringMembers(Map.of("4", ""))
                    .endObject());
    assertThat(text)
        .isEqualTo(
            "{\"a\":\"x\",\"c\":false,\"e\":1,\"g\":2,\"i\":0.5,\"k\":2,\"m\":1.0,\"o\":true,"
                + "\"q\":[\"y\",\"\"],\"s\":[true,null],\"u\":{\"v\":true},\"x\":[],\"y\":[],\"z\":{},"
                + "\"more\":true,\"1\":{\"v\":\"w\"},\"3\":{},\"4\":\"\"}");
  }

  @Test
  void uuids() {
    Random random = new Random(7);
    DocumentWriter writer = new DocumentWriter(JsonLimits.DEFAULT);
    for (int i = 0; i < 10_000; i++) {
      UUID uuid = new UUID(random.nextLong(), i % 3 == 0 ? 0 : random.nextLong());
      JsonWritable model =
          out ->
              out.startObject()
                  .member("a", uuid)
                  .member("b", (UUID) null)
                  .name("c")
                  .startArray()
                  .string(uuid)
                  .string(uuid)
                  .endArray()
                  .endObject();
      String expected = String.format("{\"a\":\"%1$s\",\"c\":[\"%1$s\",\"%1$s\"]}", uuid);
      assertThat(model.toJson()).isEqualTo(expected);
      assertThat(writer.write(model)).isEqualTo(expected.getBytes(UTF_8));
      JsonDocument read = JsonDocument.parse(expected);
      assertThat(JsonDocument.equal(writer.document(), 0, read, 0)).isTrue();
      assertThat(writer.document().string(3)).isEqualTo(uuid.toString());
    }
  }

  @Test
  void everyKindOfValue() {
    String text =
        write(
            out ->
                out.startObject()
                    .name("s")
                    .string("a\u00e9\u20ac\ud83d\ude00")
                    .name("numbers")
                    .startArray()
                    .number(Long.MIN_VALUE)
                    .number(new BigDecimal("1.50"))
                    .number(new BigDecimal("1e400"))
                    .number(BigInteger.TEN.pow(20))
                    .number(0.1)
                    .number(-0.0)
                    .endArray()
                    .name("")
                    .bool(true)
                    .name("n")
                    .nullValue()
                    .name("empty")
                    .startArray()
                    .startObject()
                    .endObject()
                    .startArray()
                    .endArray()
                    .bool(false)
                    .endArray()
                    .endObject());
    assertThat(text)
        .isEqualTo(
            "{\"s\":\"a\u00e9\u20ac\ud83d\ude00\",\"numbers\":[-9223372036854775808,1.50,1E+400,100000000000000000000,0.1,-0.0],"
                + "\"\":true,\"n\":null,\"empty\":[{},[],false]}");
    assertThat(JsonDocument.parse(text).nodeCount()).isEqualTo(15);
  }

  @Test
  void everyCharacterComesBack() {
    StringBuilder all = new StringBuilder();
    for (int point = 0; point <= Character.MAX_CODE_POINT; point += point < 0x900 ? 1 : 251) {
      if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
        all.appendCodePoint(point);
      }
    }
    String text = all.toString();
    String written = write(out -> out.startObject().name(text).string(text).endObject());
    JsonDocument document = JsonDocument.parse(written);
    assertThat(document.name(1)).isEqualTo(text);
    assertThat(document.string(1)).isEqualTo(text);
    assertThat(write(out -> out.string("\"\\/\b\f\n\r\t\u0000\u001f\u007f")))
        .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\"");
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "x",
        "\"",
        "\\",
        "\n",
        "\u0001",
        "\u007f",
        "\u0080",
        "\u00e9",
        "\u00ff",
        "\u0141",
        "\u0122",
        "\u015c",
        "\u4e0a",
        "\u20ac",
        "\ud83d\ude00"
      })
  @DisplayName("A text is written as it is wherever it has a character, and however long it is")
  void characterAnywhere(String character) {
    for (int length = 0; length < 150; length += length < 75 ? 1 : 7) {
      for (int at = 0; at <= length; at++) {
        String text = "a".repeat(at) + character + "b".repeat(length - at);
        JsonDocument document =
            JsonDocument.parse(write(out -> out.startObject().name(text).string(text).endObject()));
        assertThat(document.name(1)).isEqualTo(text);
        assertThat(document.string(1)).isEqualTo(text);
      }
    }
  }

  @Test
  void loneSurrogateInALongText() {
    for (String text : List.of("?".repeat(40) + "\ud800", "\udc00" + "x".repeat(99))) {
      assertThatThrownBy(() -> write(out -> out.string(text)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("the string has the lone surrogate U+D");
    }
  }

  @Test
  void valuesOfDocumentsLoseTheirWhiteSpaceOnly() {
    JsonDocument document =
        JsonDocument.parse(
            "[ { \"a b\" : \" \\\" \\\\\" ,\r\n\t\"c\" : [ 1.50 , 1e3 , true ] } , \"x\" ]");
    assertThat(write(out -> out.value(document, 0)))
        .isEqualTo("[{\"a b\":\" \\\" \\\\\",\"c\":[1.50,1e3,true]},\"x\"]");
    assertThat(write(out -> out.startArray().value(document, 3).value(document, 2).endArray()))
        .isEqualTo("[[1.50,1e3,true],\" \\\" \\\\\"]");
  }

  @Test
  void documents() {
    JsonDocument document =
        new JsonWriter().startArray().number(1).endArray().toDocument(JsonLimits.DEFAULT);
    assertThat(document.hasPlaces()).isFalse();
    assertThat(document.size(0)).isEqualTo(1);
    JsonWriter large = new JsonWriter().string("abcdef");
    assertThatThrownBy(() -> large.toDocument(JsonLimits.DEFAULT.withMaxBytes(7)))
        .isInstanceOf(JsonSyntaxException.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void misuse(String message, Consumer<JsonWriter> calls) {
    assertThatThrownBy(() -> write(calls))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
  }

  static Stream<Arguments> misuse() {
    return Stream.of(
        calls("nothing was written", out -> {}),
        calls("a second value after the first", out -> out.number(1).number(2)),
        calls("a second value after the first", out -> out.startArray().endArray().startObject()),
        calls("a value without a name in an object", out -> out.startObject().number(1)),
        calls(
            "a value without a name in an object at /a",
            out -> out.startObject().name("a").startObject().nullValue()),
        calls("a name outside an object: a", out -> out.name("a")),
        calls("a name outside an object: a", out -> out.startArray().name("a")),
        calls(
            "two names without a value between them: b",
            out -> out.startObject().name("a").name("b")),
        calls("a name without a value at /a", out -> out.startObject().name("a").endObject()),
        calls("`]` ends nothing", out -> out.startObject().endArray()),
        calls("`}` ends nothing", out -> out.startArray().endObject()),
        calls("`}` ends nothing", out -> out.endObject()),
        calls(
            "an object or array was not ended at /a/1",
            out -> out.startObject().name("a").startArray().number(1).startArray()));
  }

  private static Arguments calls(String message, Consumer<JsonWriter> written) {
    return Arguments.of(message, written);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void valuesThatJsonCannotHold(String message, Consumer<JsonWriter> calls) {
    assertThatThrownBy(() -> write(calls))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  static Stream<Arguments> valuesThatJsonCannotHold() {
    return Stream.of(
        calls(
            "NaN is not a JSON number at /a~1b",
            out -> out.startObject().name("a/b").number(Double.NaN)),
        calls("-Infinity is not a JSON number", out -> out.number(Double.NEGATIVE_INFINITY)),
        calls(
            "the string has the lone surrogate U+D800 at /a/1",
            out -> out.startObject().name("a").startArray().number(0).string("x\ud800")),
        calls(
            "the string has the lone surrogate U+DC00 at /\"\u00e9",
            out -> out.startObject().name("\"\u00e9").string("\udc00\ud800")),
        calls(
            "the name of a member has the lone surrogate U+D83D at /a",
            out -> out.startObject().name("a").startObject().name("b").number(1).name("\ud83dx")));
  }

  @Test
  void deepNesting() {
    int depth = 100_000;
    String text =
        write(
            out -> {
              for (int i = 0; i < depth; i++) {
                out.startArray().startObject().name("a");
              }
              out.nullValue();
              for (int i = 0; i < depth; i++) {
                out.endObject().endArray();
              }
            });
    assertThat(JsonDocument.parse(text, JsonLimits.DEFAULT.withMaxDepth(2 * depth)).nodeCount())
        .isEqualTo(2 * depth + 1);
  }
}
