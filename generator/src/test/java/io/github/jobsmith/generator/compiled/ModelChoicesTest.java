package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jobsmith.generator.option.ModelOptions;
import io.github.jobsmith.validation.Parsed;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options for numbers, the maximum size of enums, and names of parts. */
class ModelChoicesTest {
  private static final String INTEGERS =
      """
      {"title": "Integers", "type": "object", "additionalProperties": false, "properties": {
        "small": {"type": "integer", "minimum": 0, "maximum": 9},
        "middle": {"type": "integer", "minimum": 0, "maximum": 9000000000},
        "free": {"type": "integer"}, "null": {"type": ["integer", "null"]},
        "all": {"type": "array", "items": {"type": "integer"}},
        "either": {"type": ["integer", "string"], "default": 3}}}
      """;

  private static final GeneratedModels MODELS =
      new GeneratedModels()
          .add("exact", INTEGERS)
          .add("longs", INTEGERS, ModelOptions.DEFAULT.withIntegers(ModelOptions.Integers.LONG))
          .add("ints", INTEGERS, ModelOptions.DEFAULT.withIntegers(ModelOptions.Integers.INT))
          .add("enum65", values(65, ""))
          .add("enum2500", values(2_500, ""))
          .add("mixed2500", values(2_499, ", 7"))
          .add("enum2501", values(2_501, ""))
          .add("mixed2501", values(2_500, ", 7"))
          .add(
              "parts",
              """
              {"title": "Deployment", "type": "object", "additionalProperties": false, "properties": {
                "ports": {"type": "array", "items": {"type": "object", "properties": {"n": {"type": "integer"}}}},
                "headers": {"type": "object", "additionalProperties": {"type": "object", "properties": {"v": {"type": "string"}}}},
                "states": {"type": "array", "items": {"enum": ["on", "off"]}},
                "errors": {"type": "array", "items": {"enum": ["a", "b"]}},
                "deployments": {"type": "array", "items": {"enum": ["c", "d"]}},
                "steps": {"type": "array", "items": {"enum": ["e", "f"]}}, "step": {"enum": ["g", "h"]},
                "rows": {"type": "array", "items": {"type": "array", "items": {"enum": ["i", "j"]}}},
                "list": {"type": "array", "items": {"enum": ["k", "l"]}}}}
              """);

  private static String values(int count, String more) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"value-" + i + "\"")
        .collect(Collectors.joining(", ", "{\"title\": \"Code\", \"enum\": [", more + "]}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exact | Integer small, Long middle, BigInteger free, OrNull<BigInteger> null_, List<BigInteger> all, Either either",
        "longs | Integer small, Long middle, Long free, OrNull<Long> null_, List<Long> all, Either either",
        "ints  | Integer small, Integer middle, Integer free, OrNull<Integer> null_, List<Integer> all, Either either"
      })
  void integersHaveTheWidthOfTheOption(String schema, String components) {
    assertThat(MODELS.components(schema, "Integers")).isEqualTo(components);
    assertThat(
            MODELS
                .root(schema)
                .fault(
                    "{\"small\":1,\"middle\":2,\"free\":3,\"null\":null,\"all\":[4,-5],\"either\":6}"))
        .isNull();
  }

  @Test
  void integerOutOfRangeIsAViolation() throws Exception {
    String json = "{\"small\":1,\"all\":[1,9223372036854775808]}";
    assertThat(MODELS.root("exact").fault(json)).isNull();
    Parsed<?> parsed =
        (Parsed<?>)
            MODELS.type("longs", "Integers").getMethod("parse", String.class).invoke(null, json);
    assertThat(parsed.model()).isEmpty();
    assertThat(parsed.report())
        .hasToString(
            "1:21: error: all[1] cannot be represented in the model; must be an integer of 64 bits [beyond-model]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MODELS.root("ints").read("{\"middle\":2147483648}"))
        .withMessage("/middle is a value of kind number; must be an integer of 32 bits");
  }

  @Test
  void narrowedIntegersAreReportedTogether() {
    assertThat(MODELS.notes("exact")).isEmpty();
    assertThat(MODELS.notes("longs"))
        .singleElement()
        .asString()
        .startsWith("schema.json:4:")
        .contains(
            "warning: this and 3 more integers are long because of an option",
            "add minimum and maximum");
    assertThat(MODELS.notes("ints"))
        .singleElement()
        .asString()
        .contains("this and 4 more integers are int");
  }

  @Test
  void aBuilderTakesALongForABigInteger() throws Exception {
    Class<?> type = MODELS.type("exact", "Integers");
    Object builder = type.getMethod("builder").invoke(null);
    builder.getClass().getMethod("free", long.class).invoke(builder, 5L);
    builder.getClass().getMethod("null_", long.class).invoke(builder, 6L);
    assertThat(builder.getClass().getMethod("build").invoke(builder).toString())
        .contains("free=5, null_=OrNull[value=6]");
  }

  @ParameterizedTest
  @CsvSource({
    "enum65, \"value-64\"",
    "enum2500, \"value-2499\"",
    "mixed2500, 7",
    "mixed2500, \"value-0\""
  })
  void enumsOfManyValuesAreEnums(String schema, String value) {
    assertThat(MODELS.type(schema, "Code").isEnum()).isTrue();
    assertThat(MODELS.root(schema).fault(value)).isNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MODELS.root(schema).read("\"none\""))
        .withMessage("the document is a value of kind string; must be a Code");
    assertThat(MODELS.notes(schema)).isEmpty();
  }

  @Test
  void moreValuesThanAnEnumCanHaveAreReported() {
    assertThat(MODELS.root("enum2501").fault("\"value-2500\"")).isNull();
    assertThat(MODELS.notes("enum2501"))
        .singleElement()
        .asString()
        .startsWith("schema.json:1:1: ")
        .endsWith("info: the model uses String here: 2501 values are too many for a Java enum");
    assertThat(MODELS.root("mixed2501").fault("7")).isNull();
    assertThat(MODELS.root("mixed2501").fault("\"value-0\"")).isNull();
  }

  @Test
  void partsAreCalledByTheSingular() {
    assertThat(MODELS.components("parts", "Deployment"))
        .isEqualTo(
            "List<Port> ports, Map<String, Header> headers, List<State> states, List<ErrorsItem> errors, "
                + "List<DeploymentsItem> deployments, List<StepsItem> steps, Step step, List<List<RowItem>> rows, "
                + "List<ListItem> list");
  }

  @Test
  void aFileIsParsed(@TempDir Path directory) throws Exception {
    Path file = Files.writeString(directory.resolve("code.json"), "\"value-1\"");
    var parse = MODELS.type("enum65", "Code").getMethod("parse", Path.class);
    assertThat(((Parsed<?>) parse.invoke(null, file)).orElseThrow()).hasToString("VALUE_1");
    assertThat(
            ((Parsed<?>) parse.invoke(null, Files.writeString(file, "\"value")))
                .report()
                .toString())
        .contains("json-syntax");
    Assertions.assertThatThrownBy(() -> parse.invoke(null, directory.resolve("none.json")))
        .hasCauseInstanceOf(NoSuchFileException.class);
  }
}
