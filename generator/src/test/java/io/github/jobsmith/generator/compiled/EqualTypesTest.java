package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.option.ModelOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Equal enums, records, tuples and unions without a name of their own share a class. */
class EqualTypesTest {
  private static final String SCHEMA =
      """
      {"title": "Chart", "type": "object", "additionalProperties": false, "properties": {
        /*first*/
        "axis": {"type": "object", "additionalProperties": false, "properties": {
          "orient": {"enum": ["left", "right"]}, "size": {"type": ["string", "null"], "enum": ["s", "m", null]}}},
        "side": {"enum": ["left", "right"]},
        "sides": {"type": "array", "items": {"description": "Another.", "enum": ["left", "right"]}},
        "reverse": {"enum": ["right", "left"]},
        "titled": {"title": "Edge", "enum": ["left", "right"]},
        "defined": {"$ref": "#/$defs/position"},
        "either": {"oneOf": [{"enum": ["left", "right"]}, {"type": "integer", "minimum": 0, "maximum": 9}]},
        "named": {"enum": ["left", "right"], "x-java-names": ["L", "R"]},
        "given": {"enum": ["left", "right"]}
        /*last*/},
       "$defs": {"position": {"enum": ["left", "right"]}}}
      """;

  private static final ModelOptions OPTIONS =
      ModelOptions.DEFAULT.withNames(Map.of("#/properties/given", "Given"));

  private static final String COMPONENTS =
      "Axis axis, Orient side, List<Orient> sides, Reverse reverse, Edge titled, Position defined, "
          + "Either either, Named named, Given given";

  private static GeneratedModels models(String first, String last) {
    String schema = SCHEMA.replace("/*first*/", first).replace("/*last*/", last);
    return new GeneratedModels().add("chart", schema, OPTIONS);
  }

  @Test
  void theFirstPlaceInTheDocumentNamesTheClass() {
    GeneratedModels models = models("", "");
    assertThat(models.components("chart", "Chart")).isEqualTo(COMPONENTS);
    assertThat(models.components("chart", "Axis")).isEqualTo("Orient orient, OrNull<Size> size");
    assertThat(models.notes("chart")).isEmpty();
  }

  @Test
  void anotherPlaceDoesNotChangeNames() {
    GeneratedModels models = models("", ", \"more\": {\"enum\": [\"left\", \"right\"]}");
    assertThat(models.components("chart", "Chart")).isEqualTo(COMPONENTS + ", Orient more");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"axis\":{\"orient\":\"left\",\"size\":null},\"side\":\"right\",\"sides\":[\"left\"]}",
        "{\"either\":\"left\",\"titled\":\"left\",\"defined\":\"right\",\"named\":\"left\"}",
        "{\"either\":7,\"given\":\"left\",\"reverse\":\"right\"}"
      })
  void whatIsValidIsWrittenAsItWasRead(String json) {
    assertThat(models("", "").root("chart").fault(json)).isNull();
  }

  /** Two places in one document: each is PLACE with a member of its own. */
  private static GeneratedModels twice(String one, String other) {
    return new GeneratedModels()
        .add(
            "twice",
            "{\"title\": \"Twice\", \"type\": \"object\", \"additionalProperties\": false, \"properties\": {\n"
                + "\"inner\": {\"type\": \"object\", \"properties\": {\n\"one\": "
                + one
                + "}},\n\"other\": "
                + other
                + "},\n\"$defs\": {\"d\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}, "
                + "\"e\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type': 'object', 'properties': {'a': {'type': 'string', 'description': 'A.'}, 'b': {'enum': ['x', 'y']}}}",
        "{'type': 'object', 'properties': {'a': {'type': 'array', 'items': {'type': 'object', 'properties': {'b': {}}}}}}",
        "{'type': 'object', 'additionalProperties': false, 'properties': {'d': {'$ref': '#/$defs/d'}}}",
        "{'type': 'array', 'items': false, 'minItems': 1, 'prefixItems': [{'type': 'string'}, {'type': 'boolean'}]}",
        "{'type': ['string', 'boolean', 'null']}",
        "{'oneOf': [{'$ref': '#/$defs/d'}, {'type': 'string'}]}",
        "{'oneOf': [{'$ref': '#/$defs/d'}, {'type': 'object', 'required': ['b'], 'properties': {'b': {'type': 'string'}}}]}"
            + "|{'oneOf': [{'$ref': '#/$defs/d'}, {'type': 'string'}]}"
      })
  void equalSchemasShareAClass(String schemas) {
    String[] both = schemas.replace('\'', '"').split("\\|");
    boolean equal = both.length == 1;
    GeneratedModels models = twice(both[0], both[both.length - 1]);
    assertThat(models.components("twice", "Twice"))
        .contains(equal ? "One" : "Other")
        .contains(" other");
    assertThat(models.components("twice", "Inner")).contains("One").contains(" one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'a': {'type': 'string'}|'a': {'type': 'string', 'description': 'B.'}",
        "'a': {'type': 'string'}|'a': {'type': 'string', 'deprecated': true}",
        "'a': {'type': 'string'}|'a': {'type': 'string', 'default': 'x'}",
        "'a': {'type': 'string'}|'a': {'type': 'integer'}",
        "'a': {'type': 'string'}|'A': {'type': 'string'}",
        "'a': {'type': 'string'}|'a': {'type': ['string', 'null']}",
        "'a': {'type': 'string'}|'a': {'type': 'string', 'x-java-name': 'b'}",
        "'a': {'$ref': '#/$defs/d'}|'a': {'$ref': '#/$defs/e'}",
        "'a': {'title': 'F', 'type': 'object', 'properties': {'b': {}}}|'a': {'title': 'G', 'type': 'object', 'properties': {'b': {}}}"
      })
  void differentSchemasDoNot(String one, String other) {
    String begin = "{\"type\": \"object\", \"properties\": {";
    GeneratedModels models =
        twice(begin + one.replace('\'', '"') + "}}", begin + other.replace('\'', '"') + "}}");
    assertThat(models.components("twice", "Twice")).isEqualTo("Inner inner, Other other");
    assertThat(models.components("twice", "Inner")).startsWith("One one");
  }

  /** A title or a definition is a name, so these are classes of their own. */
  @Test
  void titlesAndDefinitionsAreNames() {
    GeneratedModels models = twice("{\"$ref\": \"#/$defs/d\"}", "{\"$ref\": \"#/$defs/e\"}");
    assertThat(models.components("twice", "Twice")).isEqualTo("Inner inner, E other");
    assertThat(models.components("twice", "Inner")).startsWith("D one");
  }

  /** A union is read by the checks of its own alternatives, which can be stricter than types. */
  @Test
  void unionsThatAreToldApartByChecksAreSeparate() {
    String union =
        "{\"anyOf\": [{\"type\": \"array\", \"maxItems\": %d, \"items\": {\"type\": \"string\"}},"
            + " {\"type\": \"array\", \"items\": {\"type\": [\"string\", \"boolean\"]}}]}";
    GeneratedModels models = twice(union.formatted(1), union.formatted(2));
    assertThat(models.components("twice", "Twice")).isEqualTo("Inner inner, Other other");
    assertThat(models.root("twice").fault("{\"inner\":{\"one\":[\"a\"]},\"other\":[\"a\",\"b\"]}"))
        .isNull();
  }

  /** With sensitive values, what is hidden depends on the place. */
  @Test
  void sensitiveRecordsAreSeparate() {
    String record =
        "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\", \"x-sensitive\": %s}}}";
    GeneratedModels models = twice(record.formatted("false"), record.formatted("true"));
    assertThat(models.components("twice", "Twice")).isEqualTo("Inner inner, Other other");
  }

  @Test
  void loopsAndDepth() {
    String loop =
        "{\"type\": \"object\", \"properties\": {\"next\": {\"$ref\": \"#/properties/%s\"}}}";
    String deep =
        "{\"type\": \"object\", \"properties\": {\"a\": ".repeat(300) + "{}" + "}}".repeat(300);
    assertThat(
            twice(loop.formatted("inner/properties/one"), loop.formatted("other"))
                .root("twice")
                .fault("{\"inner\":{\"one\":{\"next\":{}}},\"other\":{\"next\":{\"next\":{}}}}"))
        .isNull();
    assertThat(twice(deep, deep).sources())
        .filteredOn(file -> file.content().contains("public record "))
        .hasSize(302);
  }
}
