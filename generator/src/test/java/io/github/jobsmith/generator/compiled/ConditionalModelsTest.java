package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jobsmith.generator.option.ModelFeature;
import io.github.jobsmith.generator.option.ModelOptions;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.json.JsonWritable;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Models of {@code if}, {@code then}, {@code else} and {@code dependentSchemas}. */
class ConditionalModelsTest {
  private static final String SCHEMA =
      """
      {"title": "Doc", "type": "object", "additionalProperties": false, "properties": {
        "one": {"$ref": "#/$defs/one"}, "same": {"$ref": "#/$defs/one"}, "wrapped": {"allOf": [{"$ref": "#/$defs/one"}]},
        "union": {"allOf": [{"$ref": "#/$defs/union"}, {"properties": {"z": {"type": "string"}}}]}, "again": {"$ref": "#/$defs/union"},
        "reference": {"if": {"type": "object", "required": ["$ref"]}, "then": {"$ref": "#/$defs/ref"}, "else": {"$ref": "#/$defs/item"}},
        "kinds": {"if": {"type": "string"}, "then": {"minLength": 1}, "else": {"type": "object", "properties": {"q": {"type": "string"}}}},
        "chain": {"if": {"required": ["a"]}, "then": {"type": "object", "properties": {"a": {"type": "string"}}},
          "else": {"if": {"required": ["b"]}, "then": {"type": "object", "properties": {"b": {"type": "string"}}},
            "else": {"type": "object", "properties": {"c": {"type": "string"}}, "required": ["c"]}}},
        "either": {"oneOf": [{"$ref": "#/$defs/one"}, {"type": "string"}]},
        "many": {"$ref": "#/$defs/many"},
        "extended": {"allOf": [{"$ref": "#/$defs/many"}], "properties": {"xv": {"type": "boolean"}, "more": {"type": "string"}}},
        "dependent": {"type": "object", "properties": {"a": {"type": "string"}},
          "dependentSchemas": {"a": {"properties": {"b": {"type": "string"}}, "required": ["b"]}}},
        "closed": {"type": "object", "additionalProperties": false, "properties": {"a": {"type": "string"}},
          "if": {"required": ["a"]}, "then": {"properties": {"b": {"type": "string"}}}},
        "typed": {"type": "object", "additionalProperties": {"type": "string"}, "properties": {"a": {"type": "string"}},
          "if": {"required": ["a"]}, "then": {"properties": {"b": {"minLength": 1}}}},
        "limits": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
          "if": {"required": ["a"]}, "then": {"required": ["b"], "properties": {"b": {"minLength": 1}}}, "else": {"required": ["b"]}}},
       "$defs": {
        "union": {"oneOf": [{"$ref": "#/$defs/ref"}, {"$ref": "#/$defs/item"}]},
        "one": {"type": "object", "properties": {"k": {"enum": ["x", "y"]}}, "required": ["k"],
          "if": {"properties": {"k": {"const": "x"}}}, "then": {"required": ["xv"], "properties": {"xv": {"type": "string"}}},
          "else": {"properties": {"yv": {"type": "boolean"}}}},
        "many": {"type": "object", "properties": {"k": {"enum": ["x", "y"]}}, "required": ["k"], "allOf": [
          {"if": {"properties": {"k": {"const": "x"}}}, "then": {"properties": {"xv": {"type": "string"}}}},
          {"if": {"properties": {"k": {"const": "y"}}}, "then": {"properties": {"yv": {"type": "string", "description": "Of y."}}}}]},
        "ref": {"type": "object", "required": ["$ref"], "properties": {"$ref": {"type": "string"}}},
        "item": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}}}
      """;

  private static final GeneratedModels MODELS = new GeneratedModels().add("doc", SCHEMA);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Doc|One one, One same, One wrapped, DocUnion union, Union again, Reference reference, Kinds kinds, Chain chain, Either either, Many many, Extended extended, Dependent dependent, Closed closed, Typed typed, Limits limits",
        "XOne|String xv, Map<String, JsonValue> furtherMembers",
        "OneObject|K k, Boolean yv, Map<String, JsonValue> furtherMembers",
        "Ref|String ref, Map<String, JsonValue> furtherMembers",
        "Item|String name, Map<String, JsonValue> furtherMembers",
        "Many|K k, String xv, String yv, Map<String, JsonValue> furtherMembers",
        "Extended|K k, Boolean xv, String more, String yv, Map<String, JsonValue> furtherMembers",
        "Dependent|String a, String b, Map<String, JsonValue> furtherMembers",
        "Closed|String a",
        "Typed|String a, String b, Map<String, String> furtherMembers",
        "Limits|String a, String b, Map<String, JsonValue> furtherMembers"
      })
  void branchesAreAlternativesOrOptionalMembers(String type, String components) {
    assertThat(MODELS.components("doc", type)).isEqualTo(components);
  }

  @Test
  void typesUnderAConditionAreNotReported() {
    assertThat(MODELS.notes("doc")).noneMatch(note -> note.contains("condition"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"one\":{\"k\":\"x\",\"xv\":\"a\",\"yv\":1}}|XOne",
        "{\"one\":{\"k\":\"y\",\"xv\":7,\"yv\":true}}|OneObject",
        "{\"same\":{\"k\":\"y\"},\"wrapped\":{\"k\":\"x\",\"xv\":\"\"}}|Doc",
        "{\"reference\":{\"$ref\":\"a\",\"name\":3}}|Ref",
        "{\"reference\":{\"name\":\"a\"}}|Item",
        "{\"kinds\":\"a\"}|StringValue",
        "{\"kinds\":{\"q\":\"a\"}}|KindsObject",
        "{\"chain\":{\"a\":\"a\",\"b\":1,\"c\":2}}|ChainWithA",
        "{\"chain\":{\"b\":\"b\",\"c\":2}}|ChainWithB",
        "{\"chain\":{\"c\":\"c\",\"d\":2}}|ChainWithC",
        "{\"either\":{\"k\":\"x\",\"xv\":\"a\"}}|XOne",
        "{\"many\":{\"k\":\"x\",\"xv\":\"a\",\"yv\":7}}|Many",
        "{\"many\":{\"k\":\"y\",\"yv\":\"a\",\"xv\":null}}|Many",
        "{\"extended\":{\"k\":\"y\",\"yv\":\"a\",\"xv\":true}}|Extended",
        "{\"dependent\":{\"b\":[1]}}|Dependent",
        "{\"dependent\":{\"a\":\"a\",\"b\":\"b\"}}|Dependent",
        "{\"closed\":{\"a\":\"a\"},\"typed\":{\"b\":\"b\",\"c\":\"c\"},\"limits\":{\"b\":\"\"}}|Doc"
      })
  void whatIsValidIsWrittenAsItWasRead(String json, String type) {
    assertThat(MODELS.validator("doc").validate(json).isValid()).as(json).isTrue();
    assertThat(MODELS.root("doc").fault(json)).isNull();
    assertThat(MODELS.root("doc").read(json).toString()).contains(type + "[");
  }

  private static final String TYPES =
      """
      {"title": "Types", "type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}, "allOf": [
        {"if": {"properties": {"kind": {"const": "a"}}}, "then": {"properties": {
          "value": {"type": "string"}, "count": {"type": "integer", "minimum": 5, "default": 7}, "maybe": {"type": ["number", "null"]},
          "list": {"type": "array", "items": {"type": "string"}}, "level": {"enum": ["low", "high"]}, "pin": {"type": "string"}}}},
        {"if": {"properties": {"kind": {"const": "b"}}}, "then": {"properties": {
          "value": {"type": "boolean"}, "x_n": {"type": "string"}, "part": {"title": "Part", "type": "object", "additionalProperties": false,
            "required": ["q"], "properties": {"q": {"type": "string", "maxLength": 3}}}}}}],
       "patternProperties": {"^x_": {"type": ["string", "number"]}}}
      """;

  private static final ModelOptions JACKSON =
      ModelOptions.DEFAULT
          .with(ModelFeature.JACKSON_ANNOTATIONS, true)
          .with(ModelFeature.JACKSON_PROPERTIES, true)
          .with(ModelFeature.VALIDATION_ANNOTATIONS, true)
          .with(ModelFeature.BUILDER_DEFAULTS, true)
          .with(ModelFeature.WITH_METHODS, true);

  private static final GeneratedModels CONDITIONAL =
      new GeneratedModels()
          .add("types", TYPES)
          .add("jackson", TYPES, JACKSON)
          .add("unknown", TYPES, ModelOptions.DEFAULT.with(ModelFeature.UNKNOWN_CONSTANTS, true));

  @Test
  void membersHaveTheTypesOfTheBranches() {
    String rest = ", Map<String, XN> xMembers, Map<String, JsonValue> furtherMembers";
    for (String each : new String[] {"types", "jackson"}) {
      assertThat(CONDITIONAL.components(each, "Types"))
          .isEqualTo(
              "String kind, Value value, BigInteger count, OrNull<BigDecimal> maybe,"
                  + " List<String> list, Level level, String pin, XN xN, Part part"
                  + rest);
    }
    assertThat(CONDITIONAL.components("unknown", "Types"))
        .isEqualTo(
            "String kind, JsonValue value, JsonValue count, JsonValue maybe, JsonValue list,"
                + " JsonValue level, JsonValue pin, XN xN, JsonValue part"
                + rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'kind':'a','value':'v','count':5,'maybe':null,'list':['a'],'level':'low','part':1,'pin':'p'}",
        "{'kind':'b','value':true,'part':{'q':'q'},'count':'many','level':'none','maybe':'a','list':[1],'pin':7}",
        "{'kind':'c','value':1.50,'part':{'q':1},'count':2.5,'maybe':1e400,'list':{},'z':[null],'x_n':1,'x_m':'a'}",
        "{'kind':'c','part':{'q':'far too long','r':1},'value':null,'level':null,'pin':null}"
      })
  void valuesOfOtherTypesAreFurtherMembers(String text) throws Exception {
    String json = text.replace('\'', '"');
    assertThat(CONDITIONAL.validator("types").validate(json).isValid()).as(json).isTrue();
    for (String each : new String[] {"types", "jackson", "unknown"}) {
      assertThat(CONDITIONAL.root(each).fault(json)).isNull();
    }
    if (!json.contains("e400")) {
      ObjectMapper mapper = new ObjectMapper();
      Object model = mapper.readValue(json, CONDITIONAL.type("jackson", "Types"));
      assertThat(JsonValue.parse(mapper.writeValueAsString(model)))
          .isEqualTo(JsonValue.parse(json));
    }
  }

  @Test
  void aMemberIsInOnePlace() {
    JsonWritable read =
        CONDITIONAL.root("types").read("{\"kind\":\"c\",\"count\":1,\"count\":\"a\"}");
    assertThat(read.toString()).contains("count=null,").contains("furtherMembers={count=\"a\"}");
    read = CONDITIONAL.root("types").read("{\"kind\":\"c\",\"count\":\"a\",\"count\":1}");
    assertThat(read.toString()).contains("count=1,").contains("furtherMembers={}");
    JsonWritable other = CONDITIONAL.root("jackson").read("{\"kind\":\"c\",\"count\":\"a\"}");
    assertThatThrownBy(
            () ->
                other
                    .getClass()
                    .getMethod("withCount", BigInteger.class)
                    .invoke(other, BigInteger.ONE))
        .hasRootCauseMessage("count is in the further members, but has a separate component");
  }

  /** Nothing of a branch holds always: neither constraints nor defaults. */
  @Test
  void constraintsOfBranchesAreNoAnnotations() {
    assertThat(CONDITIONAL.source("jackson", "Types"))
        .doesNotContain("@Min", "new Builder().count(");
  }

  @Test
  void sensitiveMembersAreHiddenInBothPlaces() {
    GeneratedModels models =
        new GeneratedModels()
            .add(
                "pin",
                """
                {"title": "Pin", "type": "object", "dependentSchemas": {"a": {"properties": {"pin": {"type": "string", "x-sensitive": true}}}}}
                """);
    for (String pin : new String[] {"\"1234\"", "1234"}) {
      String json = "{\"pin\":" + pin + "}";
      assertThat(models.root("pin").fault(json)).isNull();
      assertThat(models.root("pin").read(json).toString()).doesNotContain("1234");
    }
  }

  private static final GeneratedModels CLOSED =
      new GeneratedModels()
          .add(
              "closed",
              """
              {"title": "Closed", "type": "object", "required": ["kind"], "properties": {"kind": {"enum": ["a", "b"]}}, "unevaluatedProperties": false,
               "if": {"properties": {"kind": {"const": "a"}}}, "then": {"properties": {"size": {"type": "integer", "maximum": 9}, "free": {}}},
               "dependentSchemas": {"size": {"properties": {"unit": {"type": "string"}}}, "free": {"properties": {"size": {"type": "string"}}}},
               "anyOf": [{"required": ["kind"]}, {"required": ["size"]}]}
              """);

  @Test
  void anObjectThatIsClosedByAllBranchesHasNoFurtherMembers() {
    assertThat(CLOSED.components("closed", "Closed"))
        .isEqualTo("Kind kind, Size size, String unit, JsonValue free");
    for (String json :
        List.of(
            "{\"kind\":\"a\",\"size\":3,\"unit\":\"u\"}",
            "{\"kind\":\"a\",\"free\":[1]}",
            "{\"kind\":\"b\"}")) {
      assertThat(CLOSED.validator("closed").validate(json).isValid()).as(json).isTrue();
      assertThat(CLOSED.root("closed").fault(json)).isNull();
    }
    assertThatThrownBy(() -> CLOSED.root("closed").read("{\"kind\":\"a\",\"z\":1}"))
        .hasMessage("/z is an unknown member");
  }

  /** Each condition adds a member; so many of them are not components any more. */
  @Test
  void thousandsOfConditions() {
    for (int count : new int[] {500, 501, 2_000}) {
      String schema =
          IntStream.range(0, count)
              .mapToObj(
                  i -> "\"a" + i + "\": {\"properties\": {\"b" + i + "\": {\"type\": \"string\"}}}")
              .collect(
                  Collectors.joining(
                      ", ",
                      "{\"title\": \"T\", \"type\": \"object\", \"dependentSchemas\": {",
                      "}}"));
      GeneratedModels models = new GeneratedModels().add("many", schema);
      boolean reported =
          models.notes("many").stream().anyMatch(note -> note.contains("has no components for"));
      assertThat(reported).isEqualTo(count > 500);
      if (count == 500) {
        assertThat(models.root("many").fault("{\"b0\":\"a\",\"b1\":1,\"b499\":[]}")).isNull();
        assertThat(models.source("many", "T")).contains("String b499() {");
      }
    }
  }
}
