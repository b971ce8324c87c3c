package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.generator.option.ModelOptions;
import io.github.jobsmith.json.JsonValue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Annotated models are read and written by default object mappers of Jackson 2 and Jackson 3. */
class JacksonBindingTest {
  private static final GeneratedModels MODELS =
      new GeneratedModels()
          .add(
              "bound",
              """
              {"title": "Bound", "type": "object", "required": ["id"], "properties": {
                "id": {"type": "string"}, "a-b": {"type": "integer", "minimum": 0, "maximum": 9},
                "big": {"type": "integer"}, "d": {"type": "number"}, "free": {},
                "level": {"enum": ["low", "high", 3]}, "note": {"type": ["string", "null"]},
                "pair": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "boolean"}], "minItems": 2, "items": false},
                "shapes": {"type": "array", "items": {"$ref": "#/$defs/shape"}},
                "port": {"type": ["string", "integer"]},
                "loop": {"$ref": "#/$defs/loop"},
                "map": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}}},
               "$defs": {
                "loop": {"type": "array", "items": {"$ref": "#/$defs/loop"}},
                "shape": {"oneOf": [
                  {"title": "Circle", "type": "object", "required": ["kind", "r"], "properties": {"kind": {"const": "circle"}, "r": {"type": "number"}}},
                  {"title": "Square", "type": "object", "required": ["kind", "s"], "properties": {"kind": {"const": "square"}, "s": {"type": "number"}}}]}}}
              """,
              ModelOptions.DEFAULT.withJacksonAnnotations(true));

  private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
      new com.fasterxml.jackson.databind.ObjectMapper();
  private static final tools.jackson.databind.ObjectMapper JACKSON_3 =
      new tools.jackson.databind.ObjectMapper();

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of("Bound", "{\"id\":\"i\"}"),
        Arguments.of(
            "Bound",
            "{\"id\":\"\u00e9\",\"a-b\":1,\"big\":123456789012345678901234567890,\"d\":1.50,\"free\":[null,{}],"
                + "\"level\":3,\"note\":null,\"pair\":[\"x\",true],"
                + "\"shapes\":[{\"kind\":\"circle\",\"r\":0.1},{\"kind\":\"square\",\"s\":2,\"more\":1}],"
                + "\"port\":\"http\",\"loop\":[[],[[]]],\"map\":{\"k\":[\"v\"]},\"other\":-7e3}"),
        Arguments.of("Circle", "{\"kind\":\"circle\",\"r\":1}"),
        Arguments.of("Shape", "{\"kind\":\"square\",\"s\":1}"),
        Arguments.of("Level", "\"high\""),
        Arguments.of("Port", "8080"),
        Arguments.of("Loop", "[[]]"),
        Arguments.of("Pair", "[\"x\",false]"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void throughJackson2(String type, String json) throws Exception {
    Object model = JACKSON_2.readValue(json, MODELS.type("bound", type));
    assertThat(JsonValue.parse(JACKSON_2.writeValueAsString(model)))
        .isEqualTo(JsonValue.parse(json));
    assertThat(JACKSON_2.readValue(JACKSON_2.writeValueAsString(model), MODELS.type("bound", type)))
        .isEqualTo(model);
  }

  @ParameterizedTest
  @MethodSource("values")
  void throughJackson3(String type, String json) {
    Object model = JACKSON_3.readValue(json, MODELS.type("bound", type));
    assertThat(JsonValue.parse(JACKSON_3.writeValueAsString(model)))
        .isEqualTo(JsonValue.parse(json));
    assertThat(JACKSON_3.readValue(JACKSON_3.writeValueAsString(model), MODELS.type("bound", type)))
        .isEqualTo(model);
  }

  @Test
  void misfitIsReportedAtItsLocation() {
    assertThatThrownBy(() -> JACKSON_3.readValue("{\"id\":7}", MODELS.type("bound", "Bound")))
        .hasMessageContaining("/id is a value of kind number; must be a string");
  }
}
