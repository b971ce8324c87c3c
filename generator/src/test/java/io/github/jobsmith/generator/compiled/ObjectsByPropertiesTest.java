package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.option.ModelOptions;
import io.github.jobsmith.validation.Parsed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas with {@code properties} but no {@code type}, with and without the option. */
class ObjectsByPropertiesTest {
  private static final String SCHEMA =
      """
      {"title": "Visit", "type": "object", "additionalProperties": false, "properties": {
        "patient": {"$ref": "#/$defs/patient"},
        "note": {"anyOf": [{"title": "Note", "properties": {"text": {"type": "string"}}, "required": ["text"]}, {"type": "string"}]},
        "either": {"type": ["string", "object"], "allOf": [{"properties": {"a": {"type": "string"}}}]},
        "typed": {"$ref": "#/$defs/list"},
        "free": {"required": ["a"]},
        "kinds": {"oneOf": [{"$ref": "#/$defs/cat"}, {"$ref": "#/$defs/dog"}]}},
       "$defs": {
        "patient": {"properties": {"name": {"type": "string"}, "address": {"$ref": "#/$defs/address"}}, "required": ["name"]},
        "address": {"properties": {"city": {"type": "string"}}},
        "list": {"type": "array", "items": {"properties": {"n": {"type": "string"}}}},
        "cat": {"properties": {"kind": {"const": "cat"}}, "required": ["kind"]},
        "dog": {"properties": {"kind": {"const": "dog"}}, "required": ["kind"]}}}
      """;

  private static final GeneratedModels MODELS =
      new GeneratedModels()
          .add("off", SCHEMA)
          .add("all", SCHEMA, places("all"), ModelOptions.DEFAULT)
          .add("root", SCHEMA, places("#"), ModelOptions.DEFAULT)
          .add("one", SCHEMA, places("/$defs/patient"), ModelOptions.DEFAULT)
          .add("other", SCHEMA, places("#/$defs/pat"), ModelOptions.DEFAULT);

  private static CompilerOptions places(String... places) {
    return CompilerOptions.DEFAULT.withObjectsByProperties(List.of(places));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "off|JsonValue patient, JsonValue note, Either either, List<JsonValue> typed, JsonValue free, JsonValue kinds",
        "other|JsonValue patient, JsonValue note, Either either, List<JsonValue> typed, JsonValue free, JsonValue kinds",
        "one|Patient patient, JsonValue note, Either either, List<JsonValue> typed, JsonValue free, JsonValue kinds",
        "all|Patient patient, VisitNote note, Either either, List<TypedItem> typed, JsonValue free, Kinds kinds",
        "root|Patient patient, VisitNote note, Either either, List<TypedItem> typed, JsonValue free, Kinds kinds"
      })
  void theOptionMakesObjects(String name, String components) {
    assertThat(MODELS.components(name, "Visit")).isEqualTo(components);
  }

  @Test
  void whatIsInsideAPlaceIsAnObject() {
    for (String name : List.of("one", "all")) {
      assertThat(MODELS.components(name, "Patient"))
          .isEqualTo("String name, Address address, Map<String, JsonValue> furtherMembers");
    }
  }

  @Test
  void theGeneratorSaysSo() {
    assertThat(MODELS.notes("off"))
        .filteredOn(note -> note.contains("--objects-by-properties"))
        .hasSize(2);
    assertThat(MODELS.notes("all"))
        .filteredOn(note -> note.contains("because of an option"))
        .singleElement()
        .asString()
        .contains("cannot be read: Patient, Address, Note, TypedItem, Cat, Dog");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"patient\":{\"name\":\"a\",\"address\":{\"city\":\"b\",\"zip\":1}}}",
        "{\"note\":\"text\",\"either\":\"text\",\"free\":7}",
        "{\"note\":{\"text\":\"t\"},\"either\":{\"a\":\"t\"},\"typed\":[{\"n\":\"a\"}]}",
        "{\"kinds\":{\"kind\":\"dog\",\"age\":3}}"
      })
  void whatIsValidIsWrittenAsItWasRead(String json) {
    for (String name : List.of("off", "all", "one")) {
      assertThat(MODELS.root(name).fault(json)).isNull();
    }
  }

  @Test
  void anotherTypeIsReported() throws Exception {
    String json = "{\"patient\":\"nobody\"}";
    assertThat(MODELS.validator("all").validate(json).isValid()).isTrue();
    Parsed<?> parsed =
        (Parsed<?>) MODELS.type("all", "Visit").getMethod("parse", String.class).invoke(null, json);
    assertThat(parsed.report().violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.rule().id()).isEqualTo("beyond-model");
              assertThat(violation.pointer()).isEqualTo("/patient");
            });
    assertThat(MODELS.root("off").fault(json)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "patient", "#patient", "All", "a#b#c"})
  void aPlaceIsALocation(String place) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> places(place))
        .withMessage(
            "objectsByProperties has \""
                + place
                + "\"; must be all or a location such as #/$defs/a");
  }
}
