package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.generator.option.ModelFeature;
import io.github.jobsmith.generator.option.ModelOptions;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Models of objects with {@code patternProperties}. */
class PatternModelsTest {
  private static final String SCHEMA =
      """
      {"title": "Doc", "type": "object", "additionalProperties": false, "properties": {
        "closed": {"type": "object", "patternProperties": {"^n_": {"type": "number"}, "^t_": {"type": "string"}}, "additionalProperties": false},
        "open": {"type": "object", "properties": {"id": {"type": "string"}},
          "patternProperties": {"^x-": {"type": "object", "title": "Extension", "properties": {"on": {"type": "boolean"}}, "required": ["on"]}, "[0-9]$": {"type": "integer"}}},
        "typed": {"type": "object", "patternProperties": {"^l_": {"type": "array", "items": {"type": "string"}}}, "additionalProperties": {"type": "boolean"}},
        "same": {"type": "object", "patternProperties": {"^a": {"type": "string", "maxLength": 3}, "^b": {"type": "string"}}, "additionalProperties": false},
        "sameOpen": {"type": "object", "patternProperties": {"^a": {"type": "string", "maxLength": 3}}, "additionalProperties": {"type": "string"}},
        "shared": {"type": "object", "patternProperties": {"^a": {"$ref": "#/$defs/item"}, "^b": {"type": "string"}, "^c": {"$ref": "#/$defs/item"}}, "additionalProperties": false},
        "one": {"type": "object", "properties": {"id": {"type": "string"}}, "patternProperties": {"^x-": true}, "additionalProperties": false},
        "alone": {"type": "object", "patternProperties": {"^[a-z]+$": {"type": "string"}}},
        "any": {"type": "object", "patternProperties": {"^x-": {}, ".*": {"type": "string"}}},
        "never": {"type": "object", "patternProperties": {"^x-": false, "^n_": {"type": "number"}}},
        "named": {"type": "object", "patternProperties": {"^[0-9]+$": {"type": "string", "x-java-name": "lines"}, "^[A-Z]+$": {"$ref": "#/$defs/item"}}},
        "required": {"type": "object", "patternProperties": {"^n_": {"type": "number"}}, "required": ["n_a", "b"]},
        "merged": {"allOf": [
          {"type": "object", "patternProperties": {"^n_": {"type": "number"}}},
          {"type": "object", "properties": {"n_a": {"minimum": 1}}, "patternProperties": {"^n_": {"type": "integer"}, "^t_": {"type": "string"}}}]},
        "unevaluated": {"type": "object", "allOf": [{"patternProperties": {"^n_": {"type": "number"}}}],
          "patternProperties": {"^t_": {"type": "string"}}, "unevaluatedProperties": false},
        "untyped": {"type": "object", "patternProperties": {"^u_": {"properties": {"a": {"type": "string"}}}}}},
       "$defs": {"item": {"type": "object", "additionalProperties": false, "properties": {"q": {"type": "integer"}}}}}
      """;

  private static final GeneratedModels MODELS =
      new GeneratedModels()
          .add("doc", SCHEMA)
          .add("jackson", SCHEMA, ModelOptions.DEFAULT.with(ModelFeature.JACKSON_ANNOTATIONS, true))
          .add(
              "properties",
              SCHEMA,
              ModelOptions.DEFAULT
                  .with(ModelFeature.JACKSON_ANNOTATIONS, true)
                  .with(ModelFeature.JACKSON_PROPERTIES, true)
                  .with(ModelFeature.SERIALIZABLE, true)
                  .with(ModelFeature.WITH_METHODS, true));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Doc|Closed closed, Open open, Typed typed, Map<String, String> same, Map<String, String> sameOpen, Shared shared, One one, Alone alone, Any any, Never never, Named named, Required required, Merged merged, Closed unevaluated, Map<String, JsonValue> untyped",
        "Closed|Map<String, BigDecimal> nMembers, Map<String, String> tMembers",
        "Open|String id, Map<String, Extension> xMembers, Map<String, BigInteger> matchingMembers, Map<String, JsonValue> furtherMembers",
        "Typed|Map<String, List<String>> lMembers, Map<String, Boolean> furtherMembers",
        "Shared|Map<String, Item> aCMembers, Map<String, String> bMembers",
        "One|String id, Map<String, JsonValue> furtherMembers",
        "Alone|Map<String, String> matchingMembers, Map<String, JsonValue> furtherMembers",
        "Never|Map<String, BigDecimal> nMembers, Map<String, JsonValue> furtherMembers",
        "Named|Map<String, String> lines, Map<String, Item> itemMembers, Map<String, JsonValue> furtherMembers",
        "Required|BigDecimal nA, JsonValue b, Map<String, BigDecimal> nMembers, Map<String, JsonValue> furtherMembers",
        "Merged|BigInteger nA, Map<String, BigInteger> nMembers, Map<String, String> tMembers, Map<String, JsonValue> furtherMembers",
        "Any|Map<String, JsonValue> xMembers, Map<String, String> furtherMembers"
      })
  void eachPatternWithATypeOfItsOwnHasAMap(String type, String components) {
    assertThat(MODELS.components("doc", type)).isEqualTo(components);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"closed\":{\"t_b\":\"b\",\"n_a\":1.50,\"n_\":2}}",
        "{\"open\":{\"z\":[1],\"x-b\":{\"on\":true,\"q\":1},\"id\":\"i\",\"x-a\":{\"on\":false},\"a1\":7}}",
        "{\"typed\":{\"b\":true,\"l_\":[\"a\"],\"a\":false}}",
        "{\"same\":{\"b\":\"long\",\"a\":\"a\"},\"sameOpen\":{\"z\":\"long\",\"a\":\"a\"}}",
        "{\"shared\":{\"c\":{},\"b\":\"b\",\"a\":{\"q\":1}},\"one\":{\"x-z\":1,\"x-a\":null}}",
        "{\"alone\":{\"a\":\"b\",\"A\":1},\"any\":{\"x-\":\"1\",\"z\":\"a\"},\"never\":{\"n_1\":1,\"z\":null}}",
        "{\"named\":{\"1\":\"one\",\"A\":{\"q\":1},\"a\":{}},\"required\":{\"b\":[],\"n_b\":1,\"n_a\":2.5}}",
        "{\"merged\":{\"t_\":\"\",\"n_b\":2,\"n_a\":3,\"z\":{}},\"unevaluated\":{\"n_\":1,\"t_\":\"a\"},\"untyped\":{\"u_a\":1}}"
      })
  void whatIsValidIsWrittenAsItWasRead(String json) {
    assertThat(MODELS.validator("doc").validate(json).isValid()).as(json).isTrue();
    for (String each : new String[] {"doc", "jackson", "properties"}) {
      assertThat(MODELS.root(each).fault(json)).isNull();
    }
  }

  /** The maps are in the order of the schema; the members of one are in that of the document. */
  @Test
  void membersAreWrittenMapByMap() {
    Object model =
        MODELS
            .root("doc")
            .read(
                "{\"open\":{\"a2\":1,\"z\":2,\"x-b\":{\"on\":true},\"x-a\":{\"on\":true},\"a1\":7}}");
    assertThat(model)
        .hasToString(
            "Doc[closed=null, open=Open[id=null, xMembers={x-b=Extension[on=true, furtherMembers={}],"
                + " x-a=Extension[on=true, furtherMembers={}]}, matchingMembers={a2=1, a1=7},"
                + " furtherMembers={z=2}], typed=null, same=null, sameOpen=null, shared=null, one=null,"
                + " alone=null, any=null, never=null, named=null, required=null, merged=null,"
                + " unevaluated=null, untyped=null]");
  }

  /** A name that matches several patterns belongs to the map of the first. */
  @Test
  void theFirstPatternCounts() {
    GeneratedModels models =
        new GeneratedModels()
            .add(
                "two",
                """
                {"title": "Two", "type": "object", "additionalProperties": false, "patternProperties": {
                  "^a": {"type": ["integer", "string"]}, "b$": {"type": ["integer", "null"]}, "^a.*b$": {"maximum": 9}}}
                """);
    String json = "{\"ab\":7,\"b\":null,\"a\":\"\",\"aab\":9}";
    assertThat(models.validator("two").validate(json).isValid()).isTrue();
    assertThat(models.root("two").fault(json)).isNull();
    assertThat(models.root("two").read(json).toString())
        .containsPattern("aMembers=\\{ab=[^}]*, a=[^}]*, aab=[^}]*}, bMembers=\\{b=null}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"closed\":{\"z\":1}}|/closed/z is an unknown member",
        "{\"same\":{\"a\":\"\",\"z\":\"\"}}|/same/z is an unknown member",
        "{\"one\":{\"y-z\":1}}|/one/y-z is an unknown member",
        "{\"unevaluated\":{\"z\":1}}|/unevaluated/z is an unknown member",
        "{\"closed\":{\"t_\":1}}|/closed/t_ is a value of kind number; must be a string"
      })
  void otherNamesOfClosedObjectsAreRefused(String json, String message) {
    assertThatThrownBy(() -> MODELS.root("doc").read(json)).hasMessage(message);
    assertThatThrownBy(
            () ->
                new com.fasterxml.jackson.databind.ObjectMapper()
                    .readValue(json, MODELS.type("jackson", "Doc")))
        .hasStackTraceContaining(message.substring(message.indexOf(' ')));
  }

  @Test
  void aNameInAnotherMapIsRefused() throws Exception {
    Class<?> closed = MODELS.type("doc", "Closed");
    var constructor = closed.getConstructor(Map.class, Map.class);
    assertThat(constructor.newInstance(Map.of("n_a", BigDecimal.ONE), Map.of("t_a", "a")))
        .hasToString("Closed[nMembers={n_a=1}, tMembers={t_a=a}]");
    for (String name : new String[] {"n_a", "z"}) {
      assertThatThrownBy(() -> constructor.newInstance(Map.of(), Map.of(name, "a")))
          .isInstanceOf(InvocationTargetException.class)
          .hasRootCauseMessage(name + " does not match the pattern of the names");
    }
    Class<?> open = MODELS.type("doc", "Typed");
    assertThatThrownBy(
            () ->
                open.getConstructor(Map.class, Map.class)
                    .newInstance(Map.of(), Map.of("l_a", true)))
        .hasRootCauseMessage("l_a does not match the pattern of the names");
  }

  /** Patterns are constants, of which a class can have only so many. */
  @Test
  void thousandsOfPatterns() {
    GeneratedModels models = new GeneratedModels();
    for (int count : new int[] {500, 501}) {
      String members =
          IntStream.range(0, 3)
              .mapToObj(i -> "\"m" + i + "\": " + patterns(count, (char) ('a' + i)))
              .collect(Collectors.joining(", "));
      String name = "many" + count;
      models.add(
          name, "{\"title\": \"Many\", \"type\": \"object\", \"properties\": {" + members + "}}");
      assertThat(models.components(name, "Many"))
          .startsWith("Map<String, " + (count == 500 ? "String" : "JsonValue") + "> m0");
      assertThat(models.notes(name)).hasSize(count == 500 ? 0 : 3);
      assertThat(models.root(name).fault("{\"m2\":{\"c499\":\"x\",\"c0\":\"\"}}")).isNull();
      models = new GeneratedModels();
    }
  }

  private static String patterns(int count, char letter) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"^" + letter + i + "$\": {\"type\": \"string\"}")
        .collect(
            Collectors.joining(
                ", ",
                "{\"type\": \"object\", \"additionalProperties\": false, \"patternProperties\": {",
                "}}"));
  }

  /** Text of a schema ends neither comments nor strings, and no name costs much time. */
  @Test
  void hostilePatterns() {
    GeneratedModels models =
        new GeneratedModels()
            .add(
                "hostile",
                """
                {"title": "Hostile", "type": "object", "required": ["%s!"], "patternProperties": {
                  "^(a+)+$": {"type": "string"}, "x*/ @Deprecated \\\\u0041": {"type": "number"}, "^(a|a)*\\\\1c": {"type": "boolean"},
                  "{@code \\\\$L": {"type": "array", "items": {"$ref": "#"}}}}
                """
                    .formatted("a".repeat(40)));
    String json = "{\"" + "a".repeat(40) + "!\":[],\"aa\":\"a\"}";
    assertThat(models.root("hostile").fault(json)).isNull();
  }

  @Test
  void anUntypedPatternIsReported() {
    assertThat(MODELS.notes("doc")).anyMatch(note -> note.contains("names match ^u_"));
    assertThat(MODELS.notes("doc").stream().filter(note -> note.contains("JsonValue"))).hasSize(1);
  }
}
