package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
          .add("members2000", object(2_000, i -> "{\"type\": \"string\"}"))
          .add(
              "values",
              "{\"title\": \"Values\", \"enum\": ["
                  + list(5_000, i -> "\"value " + i + "\"")
                  + "]}")
          .add(
              "union",
              "{\"title\": \"Union\", \"oneOf\": ["
                  + list(
                      300,
                      i ->
                          "{\"type\": \"object\", \"required\": [\"kind\"], \"properties\": {\"kind\": {\"const\": \"k"
                              + i
                              + "\"}, \"p"
                              + i
                              + "\": {\"type\": \"string\"}}}")
                  + "]}")
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
  void hundredsOfAlternativesAreOneMap() {
    assertThat(MODELS.components("union", "Union")).isEqualTo("Map<String, JsonValue> members");
    for (int i : new int[] {0, 299}) {
      assertThat(MODELS.root("union").fault("{\"kind\":\"k" + i + "\",\"p" + i + "\":\"x\"}"))
          .isNull();
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
