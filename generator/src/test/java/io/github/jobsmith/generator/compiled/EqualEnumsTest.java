package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.option.ModelOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equal enums without a name of their own share a class. */
class EqualEnumsTest {
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
}
