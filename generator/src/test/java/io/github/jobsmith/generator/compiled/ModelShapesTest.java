package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonWritable;
import io.github.jobsmith.json.JsonWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models of all shapes: the types of components, and reading and writing. */
class ModelShapesTest {
  private static final String SCHEMA =
      """
      {"title": "Shapes", "type": "object", "required": ["i", "b"],
       "properties": {
        "i": {"type": "integer", "minimum": 0, "maximum": 9},
        "o": {"type": "integer", "minimum": 0, "maximum": 9},
        "l": {"type": "integer", "minimum": 0, "maximum": 9000000000},
        "n": {"type": "integer"},
        "d": {"type": "number"},
        "b": {"type": "boolean"},
        "e": {"type": "string", "enum": ["x", "y"]},
        "list": {"type": "array", "items": {"type": "array", "items": {"type": "integer", "minimum": 0, "maximum": 9}}},
        "map": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}},
        "any": {},
        "self": {"$ref": "#"},
        "open": {"type": "object", "properties": {"known": {"type": "string"}}},
        "loop": {"$ref": "#/$defs/loop"}},
       "additionalProperties": false,
       "$defs": {"loop": {"type": "array", "items": {"$ref": "#/$defs/loop"}}}}
      """;

  private static final Class<?> SHAPES = Compiled.type(SCHEMA, "Shapes");

  private static Object read(String json) {
    try {
      return SHAPES.getMethod("read", JsonDocument.class).invoke(null, JsonDocument.parse(json));
    } catch (InvocationTargetException e) {
      throw (RuntimeException) e.getCause();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void componentsHaveTheNarrowestTypeThatFits() {
    String types =
        Arrays.stream(SHAPES.getRecordComponents())
            .map(c -> c.getName() + " " + simple(c))
            .collect(Collectors.joining("\n"));
    assertThat(types)
        .isEqualTo(
            """
            i int
            o Integer
            l Long
            n BigInteger
            d BigDecimal
            b boolean
            e E
            list List<List<Integer>>
            map Map<String, List<String>>
            any JsonValue
            self Shapes
            open Open
            loop Loop"""
                .strip());
  }

  private static String simple(RecordComponent component) {
    return component.getGenericType().getTypeName().replaceAll("[a-z0-9]+\\.", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"i\":0,\"b\":false}",
        "{\"i\":9,\"o\":1,\"l\":9000000000,\"n\":123456789012345678901234567890,\"d\":1.50,\"b\":true,\"e\":\"y\"}",
        "{\"i\":1,\"b\":true,\"list\":[[],[1,2]],\"map\":{\"z\":[\"a\"],\"a\":[]},\"any\":{\"x\":[null,1.0,\"\\u00e9\"]}}",
        "{\"i\":1,\"b\":true,\"self\":{\"i\":2,\"b\":false},\"open\":{\"known\":\"k\",\"other\":[1]}}",
        "{\"i\":1,\"b\":true,\"loop\":[[],[[]]]}"
      })
  void modelIsWrittenAsItWasRead(String json) {
    JsonWriter out = new JsonWriter();
    ((JsonWritable) read(json)).writeTo(out);
    JsonDocument again = JsonDocument.parse(out.toByteArray());
    assertThat(JsonDocument.equal(again, 0, JsonDocument.parse(json), 0))
        .as(new String(out.toByteArray(), StandardCharsets.UTF_8))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"i\":2147483648,\"b\":true} -> /i is a value of kind number; must be an integer of 32 bits",
        "{\"i\":1.5,\"b\":true} -> /i is a value of kind number; must be an integer of 32 bits",
        "{\"i\":1,\"b\":true,\"n\":1e999999999} -> /n is a value of kind number; must be an integer of at most 10,000 digits",
        "{\"i\":1,\"b\":true,\"d\":1e99999999999} -> /d is a value of kind number; must be a number with an exponent of 32 bits",
        "{\"i\":1,\"b\":true,\"e\":\"z\"} -> /e is a value of kind string; must be an E",
        "{\"i\":1,\"b\":true,\"list\":[1]} -> /list/0 is a value of kind number; must be an array",
        "{\"i\":1,\"self\":{}} -> /self lacks i, b"
      })
  void misfitIsReported(String each) {
    String[] parts = each.split(" -> ");
    assertThatThrownBy(() -> read(parts[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(parts[1]);
  }
}
