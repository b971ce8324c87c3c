package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.generator.option.ModelOptions;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types that say as much as the schema: closed objects, numeric enums, defaults, formats. */
class StrongTypesTest {
  private static final String NUMBERS =
      """
      {"title": "Numbers", "type": "object", "additionalProperties": false, "properties": {
        "level": {"enum": [1, 2.0, 3]}, "big": {"type": "integer", "enum": [1, 9007199254740993]},
        "step": {"enum": [0.5, 1.5]}, "one": {"const": 1}, "null": {"enum": [1, 2, null]},
        "merged": {"allOf": [{"enum": [1, 2, 3, 4.5]}, {"type": "integer", "minimum": 2}]},
        "single": {"allOf": [{"enum": [1, 2, 3]}, {"enum": [3.0, 4]}]},
        "either": {"anyOf": [{"enum": [1, 2]}, {"type": "integer", "minimum": 5, "maximum": 9}]},
        "titled": {"oneOf": [{"const": 1, "title": "Low", "description": "Nothing to do."},
                             {"const": 2, "description": "Call <somebody> & */ wait."}, {"const": 3}]},
        "words": {"oneOf": [{"const": "a", "title": "First"}, {"const": "b", "x-java-name": "SECOND"}, {"type": "null"}]},
        "many": {"enum": [%s]}}}
      """
          .formatted(
              java.util.stream.IntStream.range(0, 100)
                  .mapToObj(String::valueOf)
                  .collect(Collectors.joining(",")));

  private static final String CLOSED =
      """
      {"title": "Closed", "type": "object", "additionalProperties": false, "properties": {
        "all": {"type": "object", "allOf": [{"$ref": "#/$defs/b"}], "properties": {"a": {"type": "string"}}, "unevaluatedProperties": false},
        "ref": {"$ref": "#/$defs/b", "unevaluatedProperties": false},
        "typed": {"$ref": "#/$defs/b", "unevaluatedProperties": {"type": "boolean"}},
        "if": {"$ref": "#/$defs/b", "if": {"required": ["x"]}, "then": {"properties": {"x": true}}, "unevaluatedProperties": false},
        "any": {"$ref": "#/$defs/b", "anyOf": [{"properties": {"x": {"type": "string"}}}, {"properties": {"y": true}}], "unevaluatedProperties": false},
        "pattern": {"$ref": "#/$defs/b", "patternProperties": {"^x": {"type": "string"}}, "unevaluatedProperties": false},
        "open": {"allOf": [{"$ref": "#/$defs/b"}, {"additionalProperties": true}], "unevaluatedProperties": false},
        "dependent": {"$ref": "#/$defs/b", "dependentSchemas": {"b": {"properties": {"x": true}}}, "unevaluatedProperties": false},
        "tuple": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "boolean"}], "unevaluatedItems": false}},
       "$defs": {"b": {"type": "object", "properties": {"b": {"type": "string"}}}}}
      """;

  private static final String DEFAULTS =
      """
      {"title": "Defaults", "type": "object", "additionalProperties": false, "properties": {
        "grade": {"enum": ["A", "B", null], "default": "B"}, "level": {"enum": [1, 2], "default": 2},
        "at": {"type": "string", "format": "date-time", "default": "2026-01-01t10:00:00z"},
        "on": {"type": "string", "format": "date", "default": "2026-01-01"},
        "time": {"type": "string", "format": "time", "default": "10:00:00Z"},
        "id": {"type": "string", "format": "uuid", "default": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"},
        "see": {"type": "string", "format": "uri", "default": "https://example.org/?q=1"},
        "tags": {"type": "array", "items": {"type": "string"}, "default": ["a", "b\\""]},
        "none": {"type": "array", "items": {"type": "integer"}, "default": []},
        "to": {"type": "object", "additionalProperties": false, "properties": {"zip": {"type": "string"}}, "default": {"zip": "1"}},
        "list": {"type": "array", "items": {"$ref": "#/properties/to"}, "default": [{}, {"zip": "2"}]},
        "map": {"type": "object", "additionalProperties": {"type": "integer"}, "default": {"b": 1, "a": 2}},
        "free": {"default": [1, {"x": null}]}, "null": {"type": ["string", "null"], "default": null},
        "ratio": {"type": "number", "default": 0.5}, "port": {"type": ["string", "integer"], "default": 80}}}
      """;

  private static final String WRONG =
      """
      {"title": "Wrong", "type": "object", "additionalProperties": false, "properties": {
        "a": {"type": "integer", "maximum": 100, "default": 500},
        "b": {"type": "integer", "default": "5"},
        "c": {"type": "string", "default": null},
        "d": {"enum": ["x"], "default": "y"},
        "e": {"type": "string", "pattern": "^a+$", "default": "b"},
        "f": {"type": "string", "maxLength": 2, "default": "\\ud83d\\ude00abc"},
        "g": {"type": "array", "items": {"type": "string"}, "default": ["a", 1]},
        "h": {"type": "object", "required": ["x"], "default": {}},
        "i": {"type": "object", "properties": {"x": {"type": "string"}}, "additionalProperties": false, "default": {"y": 1}},
        "j": {"type": "string", "format": "date", "default": "2026-02-30"},
        "k": {"type": "number", "multipleOf": 0.5, "default": 0.75},
        "l": {"$ref": "#/$defs/small", "default": 7},
        "m": {"type": "array", "minItems": 1, "default": []},
        "n": {"type": "string", "format": "date-time", "default": "1998-12-31T23:59:60Z"},
        "o": {"not": {"type": "string"}, "default": "x"},
        "p": {"type": "number", "default": 1e99999999}},
       "$defs": {"small": {"type": "integer", "maximum": 5}}}
      """;

  private static final String FORMATS =
      """
      {"title": "Formats", "type": "object", "additionalProperties": false, "properties": {
        "a": {"type": "integer", "format": "int32"}, "b": {"type": "integer", "format": "int64", "maximum": 5, "minimum": 0},
        "c": {"type": "number", "format": "double"}, "d": {"type": "number", "format": "float"},
        "e": {"type": ["integer", "null"], "format": "int64"}, "f": {"type": "array", "items": {"type": "integer", "format": "int32"}},
        "g": {"$ref": "#/$defs/long"}, "h": {"type": "integer", "format": "decimal"}},
       "$defs": {"long": {"type": "integer", "format": "int64"}}}
      """;

  private static final GeneratedModels MODELS =
      new GeneratedModels()
          .add("numbers", NUMBERS)
          .add("closed", CLOSED)
          .add(
              "defaults",
              DEFAULTS,
              ModelOptions.DEFAULT.withBuilderDefaults(true).withJavaFormats(true))
          .add("wrong", WRONG, ModelOptions.DEFAULT.withBuilderDefaults(true).withJavaFormats(true))
          .add("formats", FORMATS, ModelOptions.DEFAULT.withJavaFormats(true))
          .add("plain", FORMATS)
          .add(
              "normal",
              """
              {"title": "Normal", "type": "object", "additionalProperties": {"type": "number"}, "properties": {
                "a": {"type": "number"}, "b": {"type": "array", "items": {"type": ["number", "null"]}},
                "c": {"type": ["number", "null"]}, "d": {"type": ["string", "number"]}}}
              """,
              ModelOptions.DEFAULT.withDecimals(ModelOptions.Decimals.NORMALIZED));

  @Test
  void severalNumbersAreAnEnum() {
    assertThat(MODELS.components("numbers", "Numbers"))
        .isEqualTo(
            "Level level, Big big, Step step, Integer one, OrNull<Null> null_, Merged merged, "
                + "Integer single, Integer either, Titled titled, OrNull<Words> words, Many many");
    assertThat(constants("Level")).isEqualTo("NUMBER_1=1 NUMBER_2_0=2 NUMBER_3=3");
    assertThat(constants("Big")).isEqualTo("NUMBER_1=1 NUMBER_9007199254740993=9007199254740993");
    assertThat(constants("Step")).isEqualTo("NUMBER_0_5=0.5 NUMBER_1_5=1.5");
    assertThat(constants("Merged")).isEqualTo("NUMBER_2=2 NUMBER_3=3");
    assertThat(constants("Words")).isEqualTo("A=a SECOND=b");
  }

  private static String constants(String type) {
    return Arrays.stream(MODELS.type("numbers", type).getEnumConstants())
        .map(each -> each + "=" + value(each))
        .collect(Collectors.joining(" "));
  }

  private static Object value(Object constant) {
    try {
      return constant.getClass().getMethod("json").invoke(constant);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"level\":1}",
        "{\"level\":1.0,\"big\":9007199254740993}",
        "{\"level\":2,\"step\":0.50,\"null\":null,\"one\":1.0}",
        "{\"merged\":3,\"single\":3,\"either\":7,\"titled\":2}",
        "{\"words\":null,\"many\":99}",
        "{\"many\":0.0}"
      })
  void numbersAreReadAndWritten(String json) {
    assertThat(MODELS.root("numbers").fault(json)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"level\":4} | /level is",
        "{\"level\":1.5} | /level is",
        "{\"level\":\"1\"} | /level is",
        "{\"big\":1e300} | /big is",
        "{\"step\":1} | /step is",
        "{\"many\":100} | /many is"
      })
  void otherNumbersAreRefused(String json, String message) {
    assertThatThrownBy(() -> MODELS.root("numbers").read(json)).hasMessageContaining(message);
  }

  @Test
  void alternativesDocumentTheirConstants() {
    assertThat(MODELS.source("numbers", "Titled"))
        .contains(
            """
              /**
               * The number 1.
               *
               * <p>Low
               *
               * <p>Nothing to do.
               */
              NUMBER_1(1),
            """)
        .contains("Call &#60;somebody&#62; &#38; &#42;/ wait.");
    assertThat(MODELS.source("numbers", "Words")).contains("  /** First */\n  A(\"a\"),");
  }

  @Test
  void unevaluatedPropertiesCloseWhatOnlyReferencesMakeUp() {
    assertThat(MODELS.components("closed", "All")).isEqualTo("String b, String a");
    assertThat(MODELS.components("closed", "Ref")).isEqualTo("String b");
    assertThat(MODELS.components("closed", "Typed"))
        .isEqualTo("String b, Map<String, Boolean> furtherMembers");
    assertThat(MODELS.components("closed", "Tuple")).isEqualTo("String item1, Boolean item2");
    assertThat(open("closed", "Closed")).containsExactly("typed", "pattern", "open");
  }

  /** The components whose types have {@code furtherMembers}. */
  private static List<String> open(String schema, String type) {
    return Stream.of(MODELS.type(schema, type).getRecordComponents())
        .filter(each -> each.getType().isRecord())
        .filter(
            each ->
                Stream.of(each.getType().getRecordComponents())
                    .anyMatch(component -> component.getName().equals("furtherMembers")))
        .map(RecordComponent::getName)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"all\":{\"a\":\"1\",\"b\":\"2\"},\"ref\":{\"b\":\"1\"},\"typed\":{\"b\":\"1\",\"x\":true}}",
        "{\"if\":{\"b\":\"1\",\"x\":7},\"any\":{\"b\":\"1\",\"x\":\"s\",\"y\":[1]},\"pattern\":{\"xx\":\"1\"}}",
        "{\"open\":{\"b\":\"1\",\"z\":1},\"dependent\":{\"b\":\"1\",\"x\":1},\"tuple\":[\"a\",true]}",
        "{\"tuple\":[],\"all\":{}}"
      })
  void whatIsAllowedIsKept(String json) {
    assertThat(MODELS.validator("closed").validate(json).isValid()).isTrue();
    assertThat(MODELS.root("closed").fault(json)).isNull();
  }

  @Test
  void everyKindOfDefaultIsUsed() throws Exception {
    assertThat(MODELS.notes("defaults")).noneMatch(note -> note.contains("default"));
    Object builder = MODELS.type("defaults", "Defaults").getMethod("builder").invoke(null);
    assertThat(builder.getClass().getMethod("build").invoke(builder))
        .hasToString(
            "Defaults[grade=OrNull[value=B], level=NUMBER_2, at=2026-01-01T10:00Z, on=2026-01-01, "
                + "time=10:00Z, id=f81d4fae-7dec-11d0-a765-00a0c91e6bf6, see=https://example.org/?q=1, "
                + "tags=[a, b\"], none=[], to=To[zip=1], list=[To[zip=null], To[zip=2]], map={b=1, a=2}, "
                + "free=[1,{\"x\":null}], null_=OrNull[value=null], ratio=0.5, port=IntegerValue[value=80]]");
  }

  @Test
  void aWrongDefaultIsAWarningAndNotUsed() throws Exception {
    Object builder = MODELS.type("wrong", "Wrong").getMethod("builder").invoke(null);
    assertThat(builder.getClass().getMethod("build").invoke(builder).toString())
        .isEqualTo(
            "Wrong["
                + "abcdefghijklmnop"
                    .chars()
                    .mapToObj(c -> (char) c + "=null")
                    .collect(Collectors.joining(", "))
                + "]");
    assertThat(MODELS.notes("wrong").stream().filter(note -> note.contains("default")))
        .hasSize(16)
        .allMatch(note -> note.contains("warning: the default is not used: "))
        .anyMatch(note -> note.contains("it violates its own schema (maximum)"))
        .anyMatch(note -> note.contains("it violates its own schema (type)"))
        .anyMatch(note -> note.contains("its Java type cannot represent it"));
  }

  @Test
  void formatsOfNumbersChooseTheType() {
    assertThat(MODELS.components("formats", "Formats"))
        .isEqualTo(
            "Integer a, Long b, Double c, Double d, OrNull<Long> e, List<Integer> f, Long g, BigInteger h");
    assertThat(MODELS.components("plain", "Formats"))
        .isEqualTo(
            "BigInteger a, Integer b, BigDecimal c, BigDecimal d, OrNull<BigInteger> e, "
                + "List<BigInteger> f, BigInteger g, BigInteger h");
    assertThat(MODELS.notes("formats")).anyMatch(note -> note.contains("because of an option"));
  }

  @Test
  void equalNumbersAreEqual() {
    RoundTrip normal = MODELS.root("normal");
    assertThat(normal.read("{\"a\":1.50,\"b\":[100,null],\"c\":1.0,\"d\":2.0,\"e\":0.00}"))
        .isEqualTo(normal.read("{\"a\":1.5,\"b\":[1e2,null],\"c\":1,\"d\":2,\"e\":0}"))
        .hasSameHashCodeAs(normal.read("{\"a\":15e-1,\"b\":[1E+2,null],\"c\":1,\"d\":2,\"e\":0}"));
    assertThat(normal.read("{\"a\":1500,\"b\":[1e400]}").toString())
        .contains("a=1500")
        .contains("b=[1E+400]");
    assertThat(new BigDecimal("1.50")).isNotEqualTo(new BigDecimal("1.5"));
  }
}
