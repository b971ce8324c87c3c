package io.github.jobsmith.generator.lower;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.link.Vocabularies;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hostile schemas do not hang or overflow the stack, and result in a diagnostic or a model of
 * reasonable size.
 */
class HostileSchemasTest {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final String JOBSMITH =
      "\"$schema\":\"https://jobsmith.github.io/dialect/2020-12\",";

  private static SchemaModel compile(String schema) {
    return Assertions.assertTimeoutPreemptively(
        LONG,
        () ->
            new SchemaCompiler()
                .compile(SchemaSource.text("s.json", schema), SchemaLoader.standard()));
  }

  private static List<String> faults(String schema) {
    return Assertions.assertTimeoutPreemptively(LONG, () -> told(schema));
  }

  private static List<String> told(String schema) {
    try {
      new SchemaCompiler().compile(SchemaSource.text("s.json", schema), SchemaLoader.standard());
      return List.of();
    } catch (SchemaException e) {
      return e.diagnostics().stream().map(Object::toString).toList();
    }
  }

  /** {@code {"$ref": first, "$defs": {…}}} with a definition for each number. */
  private static String definitions(String start, int count, IntFunction<String> definition) {
    return "{"
        + start
        + "\"$defs\":{"
        + IntStream.range(0, count)
            .mapToObj(i -> "\"d" + i + "\":" + definition.apply(i))
            .collect(Collectors.joining(","))
        + "}}";
  }

  private static String ref(int target) {
    return "\"$ref\":\"#/$defs/d" + target + "\"";
  }

  @ParameterizedTest(name = "nested {0}")
  @ValueSource(strings = {"allOf", "items", "not", "properties", "if", "x-unknown", "const"})
  void aHundredThousandLevelsAreADiagnostic(String keyword) {
    String open =
        switch (keyword) {
          case "allOf" -> "{\"allOf\":[";
          case "properties" -> "{\"properties\":{\"a\":";
          default -> "{\"" + keyword + "\":";
        };
    assertThat(faults(open.repeat(100_000)))
        .singleElement()
        .asString()
        .contains("nested more than 1000 deep");
  }

  @Test
  void theDeepestAllowedNestingCompiles() {
    int levels = 499;
    String schema = "{\"allOf\":[".repeat(levels) + "{\"type\":\"string\"}" + "]}".repeat(levels);
    assertThat(compile(schema).root().shape().toString()).startsWith("StringShape");
    String literal = "{\"const\":" + "[".repeat(999) + "]".repeat(999) + "}";
    assertThat(compile(literal).nodes()).hasSizeLessThan(3);
  }

  @Test
  void aLongChainOfReferencesCompiles() {
    int count = 10_000;
    String schema =
        definitions(
            ref(0) + ",",
            count,
            i -> i == count - 1 ? "{\"type\":\"null\"}" : "{" + ref(i + 1) + "}");
    SchemaModel model = compile(schema);
    assertThat(model.nodes()).hasSizeLessThan(4);
    assertThat(model.root().target().pointer()).isEqualTo("/$defs/d9999");
  }

  @Test
  void aReferenceBombStaysLinear() {
    int count = 400;
    String twice = "{\"allOf\":[{%1$s},{%1$s}],\"properties\":{\"a\":{%1$s},\"b\":{%1$s}}}";
    String schema =
        definitions(
            ref(0) + ",",
            count,
            i -> i == count - 1 ? "{\"pattern\":\"a\"}" : String.format(twice, ref(i + 1)));
    assertThat(compile(schema).nodes()).hasSizeLessThan(5 * count);
  }

  @Test
  void aLoopThroughManyReferencesIsADiagnostic() {
    int count = 10_000;
    String schema = definitions(ref(0) + ",", count, i -> "{" + ref((i + 1) % count) + "}");
    assertThat(faults(schema))
        .singleElement()
        .asString()
        .contains("validation would not terminate");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "{\"allOf\":[{NEXT}],\"minLength\":1}",
        "{\"anyOf\":[{NEXT},{\"type\":\"null\"}],\"minLength\":1}",
        "{\"not\":{NEXT},\"minLength\":1}",
        "{\"if\":{NEXT},\"then\":{\"minLength\":1}}",
        "{\"dependentSchemas\":{\"a\":{NEXT}},\"minLength\":1}",
        "{NEXT,\"minLength\":1}"
      })
  void aLongChainAtOneInstanceIsADiagnostic(String definition) {
    assertThat(faults(chain(definition, 3_500)))
        .singleElement()
        .asString()
        .startsWith("s.json:1:1: error")
        .contains("nested schemas apply to the same instance", "more than 3200");
    assertThat(faults(chain(definition, 3_000))).isEmpty();
  }

  @Test
  void aChainOfAHundredThousandDefinitionsIsADiagnostic() {
    // Slow; on a busy machine too slow for a time limit.
    assertThat(told(chain("{\"allOf\":[{NEXT}],\"minLength\":1}", 100_000)))
        .singleElement()
        .asString()
        .contains("100000 nested schemas apply");
  }

  private static String chain(String definition, int count) {
    return definitions(
        ref(0) + ",",
        count,
        i -> i == count - 1 ? "{\"pattern\":\"a\"}" : definition.replace("NEXT", ref(i + 1)));
  }

  @Test
  void waysToSensitiveValuesAreBounded() {
    int count = 40;
    String two = "{\"properties\":{\"a\":{%1$s},\"b\":{%1$s}}}";
    String schema =
        definitions(
            JOBSMITH + ref(0) + ",",
            count,
            i -> i == count - 1 ? "{\"x-sensitive\":true}" : String.format(two, ref(i + 1)));
    assertThat(faults(schema))
        .singleElement()
        .asString()
        .contains("more than 10000 paths lead to sensitive values");
  }

  @Test
  void inheritedMembersAreBounded() {
    int count = 2_100;
    String schema =
        definitions(
            ref(0) + ",",
            count,
            i ->
                "{\"type\":\"object\",\"properties\":{\"m"
                    + i
                    + "\":true}"
                    + (i == count - 1 ? "" : "," + ref(i + 1))
                    + "}");
    assertThat(faults(schema)).anyMatch(fault -> fault.contains("more than 2000000 members"));
  }

  @Test
  void longNamesOverManySubschemasAreBounded() {
    String name = "n".repeat(1_000_000);
    String members =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "\"" + i + "\":{}")
            .collect(Collectors.joining(","));
    assertThat(faults("{\"properties\":{\"" + name + "\":{\"properties\":{" + members + "}}}}"))
        .singleElement()
        .asString()
        .contains("too long in total");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"1e999999999", "1e-999999999", "-1e999999999", "0e999999999", "0e-999999999"})
  void hugeExponentsAreNeverWrittenOut(String number) {
    for (String keyword : Vocabularies.all().keySet()) {
      String schema =
          "{"
              + JOBSMITH
              + "\"type\":\"integer\",\"x-unit\":\"m\",\""
              + keyword
              + "\":"
              + number
              + "}";
      // Duplicate keywords would be a mistake in the test.
      if (!keyword.matches("type|x-unit|\\$schema")) {
        faults(schema);
      }
    }
    compile("{\"enum\":[" + number + ",1],\"default\":" + number + "}");
  }

  @Test
  void errorsAreBounded() {
    String schema =
        IntStream.range(0, 30_000)
            .mapToObj(i -> "\"minimu" + i + "\":1")
            .collect(Collectors.joining(",", "{\"type\":1,", "}"));
    assertThat(faults(schema)).hasSizeLessThanOrEqualTo(2_000);
  }

  @Test
  void everyKeywordWithEveryKindOfValueIsAModelOrADiagnostic() {
    List<String> values =
        List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1.5",
            "1e400",
            "\"\"",
            "\"a\"",
            "\"#\"",
            "\"#/a\"",
            "\"http://[/%\"",
            "[]",
            "[1]",
            "[\"a\"]",
            "[{}]",
            "[[]]",
            "{}",
            "{\"a\":1}",
            "{\"a\":\"b\"}",
            "{\"a\":{}}",
            "{\"a\":[\"b\"]}",
            "{\"rule\":\"a\",\"at\":\"/x\"}");
    for (String keyword : Vocabularies.all().keySet()) {
      for (String value : values) {
        String member = "\"" + keyword + "\":" + value;
        String rules = "\"x-rules\":{\"" + keyword + "\":\"r\"}";
        String catalog =
            "\"x-rule-catalog\":{\"r\":{\"severity\":\"error\",\"title\":\"t\",\"reason\":\"r\"}}";
        List<String> schemas =
            keyword.equals("$schema") || keyword.startsWith("x-rule")
                ? List.of("{" + member + "}", "{\"properties\":{\"p\":{" + member + "}}}")
                : List.of(
                    "{" + member + "}",
                    "{" + JOBSMITH + member + "," + rules + "," + catalog + "}",
                    "{"
                        + JOBSMITH
                        + "\"x-advice\":[{"
                        + member
                        + ","
                        + rules
                        + "}],"
                        + catalog
                        + "}");
        schemas.forEach(HostileSchemasTest::told);
      }
    }
  }
}
