package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "Many|K k, JsonValue xv, JsonValue yv, Map<String, JsonValue> furtherMembers",
        "Extended|K k, Boolean xv, String more, JsonValue yv, Map<String, JsonValue> furtherMembers",
        "Dependent|String a, JsonValue b, Map<String, JsonValue> furtherMembers",
        "Closed|String a",
        "Typed|String a, String b, Map<String, String> furtherMembers",
        "Limits|String a, String b, Map<String, JsonValue> furtherMembers"
      })
  void branchesAreAlternativesOrOptionalMembers(String type, String components) {
    assertThat(MODELS.components("doc", type)).isEqualTo(components);
  }

  @Test
  void whatIsLessSpecificIsReported() {
    assertThat(MODELS.notes("doc").stream().filter(note -> note.contains("only under a condition")))
        .hasSize(3)
        .allMatch(
            note -> note.contains("xv, yv") || note.contains(": b ") || note.contains(": yv "));
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
      assertThat(models.notes("many"))
          .anyMatch(
              note -> note.contains(count == 500 ? "b9 and 490 more" : "has no components for"));
    }
  }
}
