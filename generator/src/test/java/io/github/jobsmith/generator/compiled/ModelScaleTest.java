package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.option.ModelOptions;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models of large schemas compile without warnings, and write what they read. */
class ModelScaleTest {
  /** These need much code to read, copy and write. */
  private static final String LISTS =
      "{\"type\": [\"array\", \"null\"], \"items\": {\"type\": \"array\", \"items\": {\"type\": [\"string\", \"null\"]}}}";

  /**
   * Type inference for lists of lists is so slow in javac that only the full run has a thousand of
   * them.
   */
  private static final int LISTED =
      "full".equals(System.getProperty("jobsmith.scale")) ? 1_000 : 250;

  /** Only the full run compiles thousands of classes. */
  private static final int UNITED =
      "full".equals(System.getProperty("jobsmith.scale")) ? 2_000 : 450;

  private static final GeneratedModels MODELS =
      new GeneratedModels()
          .add("lists", object(LISTED, i -> LISTS))
          .add(
              "required1000",
              object(1_000, i -> "{\"type\": \"integer\"}")
                  .replace(
                      "\"Large\"",
                      "\"Large\", \"required\": [" + list(1_000, i -> "\"m" + i + "\"") + "]"))
          .add(
              "constants",
              object(1_000, i -> "{\"const\": \"c" + i + "\"}")
                  .replace(
                      "\"Large\"",
                      "\"Large\", \"required\": [" + list(1_000, i -> "\"m" + i + "\"") + "]"))
          .add(
              "defaults",
              object(1_000, i -> "{\"type\": \"integer\", \"default\": " + i + "}"),
              ModelOptions.DEFAULT.withBuilderDefaults(true))
          .add("members2000", object(2_000, i -> "{\"type\": \"string\"}"))
          .add(
              "values",
              "{\"title\": \"Values\", \"enum\": ["
                  + list(5_000, i -> "\"value " + i + "\"")
                  + "]}")
          .add("union", union(UNITED, i -> "\"kind\": {\"const\": \"k" + i + "\"}, "))
          .add("checked", union(UNITED, i -> ""))
          .add(
              "levels",
              nested(
                  40,
                  "{\"type\": \"object\", \"properties\": {\"level\": ",
                  "}}",
                  "{\"type\": \"string\"}"));

  private static String list(int count, IntFunction<String> each) {
    return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(", "));
  }

  private static String object(int members, IntFunction<String> type) {
    return "{\"title\": \"Large\", \"type\": \"object\", \"properties\": {"
        + list(members, i -> "\"m" + i + "\": " + type.apply(i))
        + "}}";
  }

  private static String union(int count, IntFunction<String> members) {
    return "{\"title\": \"Union\", \"oneOf\": ["
        + list(
            count,
            i ->
                "{\"type\": \"object\", \"required\": [\"kind\", \"p"
                    + i
                    + "\"], \"properties\": {"
                    + members.apply(i)
                    + "\"p"
                    + i
                    + "\": {\"type\": \"string\"}}}")
        + "]}";
  }

  private static String nested(int levels, String open, String close, String innermost) {
    return open.repeat(levels) + innermost + close.repeat(levels);
  }

  @Test
  void aThousandMembersAreAClass() {
    assertThat(MODELS.type("lists", "Large").isRecord()).isFalse();
    String value = "[[null,\"x\"],[]]";
    assertThat(
            MODELS
                .root("lists")
                .fault(
                    "{"
                        + list(LISTED, i -> "\"m" + i + "\":" + (i % 2 == 0 ? value : "null"))
                        + ",\"more\":1}"))
        .isNull();
    assertThat(
            MODELS.root("required1000").fault("{" + list(1_000, i -> "\"m" + i + "\":" + i) + "}"))
        .isNull();
    assertThat(
            MODELS
                .root("constants")
                .fault("{" + list(1_000, i -> "\"m" + i + "\":\"c" + i + "\"") + "}"))
        .isNull();
  }

  @Test
  void aThousandDefaultsAreSet() throws ReflectiveOperationException {
    Object builder = MODELS.type("defaults", "Large").getMethod("builder").invoke(null);
    assertThat(builder.getClass().getMethod("build").invoke(builder).toString())
        .contains("m0=0, m1=1,")
        .contains("m999=999,");
  }

  @Test
  void moreMembersAreAMap() {
    assertThat(MODELS.notes("members2000"))
        .singleElement()
        .asString()
        .contains("more members than");
    assertThat(
            MODELS.root("members2000").fault("{" + list(2_000, i -> "\"m" + i + "\":\"v\"") + "}"))
        .isNull();
  }

  @Test
  void thousandsOfValuesAreText() {
    assertThat(MODELS.notes("values"))
        .singleElement()
        .asString()
        .contains("5000 values are too many");
    assertThat(MODELS.root("values").fault("\"value 4999\"")).isNull();
  }

  @Test
  void eachOfManyAlternativesIsAClass() {
    assertThat(MODELS.type("union", "Union").getPermittedSubclasses()).hasSize(UNITED);
    assertThat(MODELS.type("checked", "Union").getPermittedSubclasses()).hasSize(UNITED);
    assertThat(MODELS.notes("union")).isEmpty();
    assertThat(MODELS.notes("checked"))
        .singleElement()
        .asString()
        .contains("UnionWithP9 and " + (UNITED - 10) + " more; no constant");
    for (int i : new int[] {0, 199, 200, 201, 399, 400, UNITED - 1}) {
      String json = "{\"kind\":\"k" + i + "\",\"p" + i + "\":\"x\"}";
      assertThat(MODELS.root("union").fault(json)).isNull();
      assertThat(MODELS.root("checked").fault(json)).isNull();
      assertThat(MODELS.root("union").read(json).getClass().getSimpleName())
          .isEqualTo("K" + i + "Union");
      assertThat(MODELS.root("checked").read(json).getClass().getSimpleName())
          .isEqualTo("UnionWithP" + i);
    }
    assertThat(MODELS.root("union").fault("{\"kind\":\"other\"}")).contains("Union");
    assertThat(MODELS.root("checked").fault("{}")).contains("Union");
  }

  /** Beyond what a class file can hold, a union is a map, and the generator says so. */
  @ParameterizedTest
  @CsvSource({"object, map", "array, list"})
  void aUnionOfTooManyAlternativesIsReported(String type, String used) {
    for (int count : new int[] {Shape.UnionShape.MAX_ALTERNATIVES, 3_001}) {
      String schema =
          "{\"title\": \"Union\", \"anyOf\": ["
              + list(
                  count,
                  i ->
                      type.equals("object")
                          ? "{\"type\": \"object\", \"additionalProperties\": {\"maximum\": "
                              + i
                              + ", \"type\": \"integer\"}}"
                          : "{\"type\": \"array\", \"items\": {\"maximum\": "
                              + i
                              + ", \"type\": \"integer\"}}")
              + "]}";
      List<String> notes = new GeneratedModels().add("union", schema).notes("union");
      assertThat(notes)
          .singleElement()
          .asString()
          .contains(
              count == 3_001
                  ? "uses a " + used + " of JsonValue here"
                  : "first matching alternative");
    }
  }

  @Test
  void fortyLevelsAreFortyTypes() {
    assertThat(MODELS.root("levels").fault(nested(40, "{\"level\":", "}", "\"deep\""))).isNull();
    assertThat(
            MODELS.sources().stream()
                .filter(file -> file.path().matches("generated/levels/.*Level.*")))
        .hasSizeGreaterThanOrEqualTo(39);
  }
}
