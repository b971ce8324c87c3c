package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jobsmith.generator.option.ModelOptions;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas that are difficult to name, to distinguish, or to fit into a class. */
class ModelCasesTest {
  private static final GeneratedModels MODELS =
      new GeneratedModels()
          .add(
              "members",
              """
              {"title": "Names", "type": "object", "additionalProperties": false, "properties": {
                "class": {"type": "string"}, "__proto__": {"type": "string"}, "": {"type": "string"},
                "a-b": {"type": "string"}, "a_b": {"type": "string"}, "aB": {"type": "string"},
                "\u00df": {"type": "string"}, "\\u0001": {"type": "string"}, "\\ud83d\\ude00": {"type": "string"},
                "toJson": {"type": "string"}, "parse": {"type": "string"}, "hashCode": {"type": "string"}}}
              """)
          .add(
              "titles",
              """
              {"title": "Holder", "type": "object", "properties": {
                "a": {"$ref": "#/$defs/one"}, "b": {"$ref": "#/$defs/two"}, "c": {"$ref": "#/$defs/one"}},
               "$defs": {
                "one": {"title": "Thing", "type": "object", "properties": {"x": {"type": "string"}}},
                "two": {"title": "Thing", "type": "object", "properties": {"y": {"type": "string"}}}}}
              """)
          .add(
              "values",
              """
              {"title": "Values", "type": "object", "properties": {
                "mixed": {"enum": ["", " ", "1", 1, null]}, "text": {"enum": ["x", "X", "x-", null]}}}
              """)
          .add(
              "unions",
              """
              {"title": "Unions", "type": "object", "additionalProperties": false, "properties": {
                "same": {"oneOf": [{"type": "string", "maxLength": 2}, {"type": "string", "minLength": 4}]},
                "number": {"anyOf": [{"type": "integer"}, {"type": "number", "minimum": 7}]},
                "lists": {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"},
                                    {"type": "array", "items": {"type": "integer", "minimum": 0, "maximum": 9}}]},
                "objects": {"oneOf": [{"$ref": "#/$defs/cat"}, {"$ref": "#/$defs/dog"}, {"type": "null"}]},
                "base": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}},
                         "oneOf": [{"required": ["m"], "properties": {"m": {"type": "boolean"}}},
                                   {"required": ["n"], "properties": {"n": {"type": "string"}}}]},
                "condition": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
                              "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
                "untyped": {"properties": {"a": {"type": "string"}}}},
               "$defs": {
                "cat": {"type": "object", "required": ["purrs"], "properties": {"purrs": {"type": "boolean"}}},
                "dog": {"type": "object", "required": ["barks"], "properties": {"barks": {"type": "boolean"}}}}}
              """)
          .add(
              "shadows",
              """
              {"title": "Builder", "type": "object", "required": ["list"], "properties": {
                "list": {"title": "List", "type": "object", "properties": {"map": {"$ref": "#/$defs/Map"}}},
                "builder": {"$ref": "#"}, "value": {"$ref": "#/$defs/JsonValue"}, "free": {},
                "objects": {"title": "Objects", "enum": ["Objects", "values", "String", null]},
                "nested": {"type": "array", "items": {"type": ["array", "null"], "items": {"type": "object", "additionalProperties": {"type": "string"}}}},
                "either": {"type": ["array", "null"], "items": {"type": "string"}},
                "bad": {"type": "string", "x-java-name": "a b; class X {}", "x-java-type": "System.exit(0)"}},
               "additionalProperties": {"type": "array", "items": {"type": "string"}},
               "$defs": {
                "Map": {"type": "object", "additionalProperties": {"$ref": "#/$defs/Map"}, "title": "Map"},
                "JsonValue": {"title": "ListValue", "oneOf": [{"type": "array"}, {"title": "StringValue", "enum": ["a"]}, {"type": "integer"}]}}}
              """)
          .add("large", large(300, 10_000))
          .add("huge", large(1_001, 10))
          .add("described", "{\"description\": \"" + "word */ ".repeat(130_000) + "\"}")
          .add(
              "given",
              """
              {"title": "Given", "type": "object", "additionalProperties": false, "properties": {
                "a": {"type": "object", "additionalProperties": false, "properties": {"b": {"type": "string"}}},
                "n": {"type": "object"}, "m": {"type": ["object", "null"], "x-java-type": "generated.members.Names"}}}
              """,
              ModelOptions.DEFAULT
                  .withNames(
                      Map.of("#/properties/a", "Alpha", "/properties/a/properties/b", "beta"))
                  .withTypes(Map.of("#/properties/n", "generated.members.Names")))
          .add(
              "defaults",
              """
              {"title": "Defaults", "type": "object", "additionalProperties": false, "properties": {
                "i": {"type": "integer", "minimum": 0, "maximum": 9, "default": 3},
                "s": {"type": "string", "default": "a\\"b"}, "e": {"enum": ["x", "y"], "default": "y"},
                "d": {"type": "number", "default": 1.50}, "n": {"type": ["boolean", "null"], "default": true},
                "wrong": {"type": "string", "default": 7}}}
              """,
              ModelOptions.DEFAULT.withBuilderDefaults(true))
          .add(
              "formats",
              """
              {"title": "Formats", "type": "object", "additionalProperties": false, "properties": {
                "at": {"type": "string", "format": "date-time"}, "t": {"type": "string", "format": "time"},
                "on": {"type": "string", "format": "date"}, "id": {"type": "string", "format": "uuid"},
                "see": {"type": "string", "format": "uri"}, "mail": {"type": "string", "format": "email"},
                "all": {"type": "array", "items": {"type": "string", "format": "date"}}, "d": {"type": "number"}}}
              """,
              ModelOptions.DEFAULT
                  .withJavaFormats(true)
                  .withDecimals(ModelOptions.Decimals.DOUBLE));

  private static String large(int members, int textSize) {
    return IntStream.range(0, members)
        .mapToObj(i -> "\"m" + i + "\": {\"type\": \"string\"}")
        .collect(
            Collectors.joining(
                ", ",
                "{\"title\": \"Large\", \"type\": \"object\", \"required\": [\"m7\"], \"description\": \""
                    + "x".repeat(textSize)
                    + "\", \"properties\": {",
                "}}"));
  }

  @Test
  void membersAreNamedWhateverTheyAreCalled() {
    assertThat(MODELS.components("members", "Names"))
        .isEqualTo(
            "String class_, String proto, String member, String aB, String aB2, String aB3, "
                + "String ß, String u1, String u1f600, String toJson2, String parse2, String hashCode_");
    assertThat(
            MODELS
                .root("members")
                .fault(
                    "{\"class\":\"1\",\"__proto__\":\"2\",\"\":\"3\",\"a-b\":\"4\",\"a_b\":\"5\",\"aB\":\"6\","
                        + "\"\u00df\":\"7\",\"\\u0001\":\"8\",\"\\ud83d\\ude00\":\"9\",\"toJson\":\"10\"}"))
        .isNull();
  }

  @Test
  void definitionsWithOneTitleAreNamedByTheirKeys() {
    assertThat(MODELS.components("titles", "Holder"))
        .isEqualTo("Thing a, Two b, Thing c, Map<String, JsonValue> furtherMembers");
  }

  @Test
  void valuesOfSeveralTypesAreOneEnum() {
    assertThat(constants("values", "Mixed")).isEqualTo("EMPTY U20 _1 NUMBER_1");
    assertThat(constants("values", "Text")).isEqualTo("X_LOWER X X_MINUS");
    for (String value : new String[] {"\"\"", "\" \"", "\"1\"", "1", "1.0", "null"}) {
      assertThat(MODELS.root("values").fault("{\"mixed\":" + value + "}")).isNull();
    }
    assertThat(MODELS.root("values").read("{\"text\":null}"))
        .isNotEqualTo(MODELS.root("values").read("{}"));
  }

  private static String constants(String schema, String type) {
    return Arrays.stream(MODELS.type(schema, type).getEnumConstants())
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }

  @Test
  void anUnknownValueIsAViolation() {
    assertThat(MODELS.validator("values").validate("{\"text\":\"z\"}").toString())
        .contains("text is \"z\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MODELS.root("values").read("{\"text\":\"z\"}"))
        .withMessage("/text is a value of kind string; must be a Text");
  }

  @Test
  void alternativesOfOneTypeAreThatType() {
    assertThat(MODELS.components("unions", "Unions"))
        .isEqualTo(
            "String same, BigDecimal number, Lists lists, OrNull<UnionsObjects> objects, Base base, "
                + "Condition condition, JsonValue untyped");
    assertThat(MODELS.components("unions", "Condition"))
        .isEqualTo("String a, String b, Map<String, JsonValue> furtherMembers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"lists\":[\"a\"]} | StringListValue",
        "{\"lists\":[1]} | IntegerListValue",
        "{\"lists\":\"a\"} | StringValue",
        "{\"objects\":{\"purrs\":true}} | Cat",
        "{\"objects\":{\"barks\":true,\"more\":1}} | Dog",
        "{\"objects\":null} | OrNull[value=null]",
        "{\"base\":{\"id\":\"i\",\"m\":true}} | BaseWithM[id=i, m=true",
        "{\"base\":{\"id\":\"i\",\"n\":\"x\"}} | BaseWithN[id=i, n=x",
        "{\"untyped\":7} | untyped=7"
      })
  void alternativesAreDistinguished(String json, String expected) {
    assertThat(MODELS.root("unions").fault(json)).isNull();
    assertThat(MODELS.root("unions").read(json).toString()).contains(expected);
  }

  @Test
  void imprecisionIsReported() {
    assertThat(MODELS.notes("unions"))
        .anySatisfy(
            note ->
                assertThat(note)
                    .startsWith("schema.json:6:14: ")
                    .contains("info: the model uses the first matching alternative of Cat, Dog;"))
        .anySatisfy(
            note ->
                assertThat(note)
                    .contains(
                        "info: the model uses JsonValue here: the value can have any type "
                            + "(add \"type\": \"object\", or use the option --objects-by-properties, in Maven <objectsByProperties>)"));
    assertThat(MODELS.notes("members")).isEmpty();
  }

  @Test
  void namesOfTheLibraryCanBeNamesOfTheSchema() {
    assertThat(
            MODELS
                .root("shadows")
                .fault(
                    "{\"list\":{\"map\":{\"a\":{\"b\":{}}}},\"builder\":{\"list\":{}},\"value\":[1],\"free\":null,"
                        + "\"objects\":\"values\",\"nested\":[null,[{\"a\":\"b\"}]],\"either\":[\"x\"],"
                        + "\"bad\":\"\",\"more\":[\"z\"]}"))
        .isNull();
    assertThat(MODELS.root("shadows").fault("{\"list\":{},\"value\":\"a\"}")).isNull();
    assertThat(MODELS.components("shadows", "Builder2"))
        .contains("BuilderList list", "Builder2 builder", "String bad");
  }

  @Test
  void hundredsOfMembersAreAClass() {
    assertThat(MODELS.type("large", "Large").isRecord()).isFalse();
    assertThat(MODELS.root("large").fault("{\"m299\":\"a\",\"m7\":\"b\",\"other\":[]}")).isNull();
    assertThat(MODELS.root("large").read("{\"m7\":\"b\"}").toString())
        .startsWith("Large[m0=null, m1=null");
    assertThat(MODELS.root("huge").fault("{\"m1000\":\"a\",\"m7\":\"b\"}")).isNull();
    assertThat(MODELS.notes("huge")).singleElement().asString().contains("more members than");
  }

  @Test
  void aMegabyteOfDescriptionIsCut() {
    assertThat(MODELS.source("described", "Schema").length()).isLessThan(20_000);
    assertThat(MODELS.root("described").fault("[1]")).isNull();
  }

  @Test
  void namesAndTypesCanBeGivenByPlace() {
    assertThat(MODELS.components("given", "Given")).isEqualTo("Alpha a, Names n, Names m");
    assertThat(MODELS.components("given", "Alpha")).isEqualTo("String beta");
    assertThat(MODELS.root("given").fault("{\"a\":{\"b\":\"c\"},\"n\":{\"class\":\"x\"}}"))
        .isNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelOptions.DEFAULT.withNames(Map.of("#/a", "no name")))
        .withMessage("name of #/a is no name; must be a legal Java name");
  }

  @Test
  void aBuilderBeginsWithTheDefaults() throws Exception {
    Object builder = MODELS.type("defaults", "Defaults").getMethod("builder").invoke(null);
    assertThat(builder.getClass().getMethod("build").invoke(builder))
        .hasToString("Defaults[i=3, s=a\"b, e=Y, d=1.50, n=OrNull[value=true], wrong=null]");
    assertThat(MODELS.root("defaults").fault("{}")).isNull();
  }

  @Test
  void formatsAreTypesOfJava() {
    assertThat(MODELS.components("formats", "Formats"))
        .isEqualTo(
            "OffsetDateTime at, OffsetTime t, LocalDate on, UUID id, URI see, String mail, "
                + "List<LocalDate> all, Double d");
    assertThat(
            MODELS
                .root("formats")
                .fault(
                    "{\"at\":\"2026-01-01T10:00:00Z\",\"t\":\"10:00:00+01:00\",\"on\":\"2026-02-28\","
                        + "\"id\":\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\",\"see\":\"https://example.org/?q=1\","
                        + "\"mail\":\"a@example.org\",\"all\":[\"2026-01-01\"],\"d\":1.5}"))
        .isNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MODELS.root("formats").read("{\"at\":\"1998-12-31T23:59:60Z\"}"))
        .withMessage(
            "/at is a value of kind string; must be a date and time that OffsetDateTime can represent");
  }
}
