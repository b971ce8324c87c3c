package io.github.jobsmith.generator.lower;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.link.Vocabularies;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile schemas in older dialects result in a diagnostic or a model, in a limited time. */
class HostileDialectsTest {
  private static List<String> told(String schema, CompilerOptions options) {
    try {
      new SchemaCompiler(options, warning -> {})
          .compile(SchemaSource.text("s.json", schema), SchemaLoader.standard());
      return List.of();
    } catch (SchemaException e) {
      return e.diagnostics().stream()
          .filter(fault -> fault.severity() == Diagnostic.Severity.ERROR)
          .map(Diagnostic::toString)
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://json-schema.org/draft/2019-09/schema",
        "http://json-schema.org/draft-07/schema",
        "http://json-schema.org/draft-06/schema",
        "http://json-schema.org/draft-04/schema"
      })
  void everyKeywordWithEveryKindOfValueIsAModelOrADiagnostic(String dialect) {
    CompilerOptions options =
        CompilerOptions.DEFAULT
            .withDefaultDialect(dialect)
            .withAssertedFormats(true)
            .withAssertedContent(true);
    Set<String> keywords = new TreeSet<>(Vocabularies.all().keySet());
    keywords.addAll(
        Set.of("id", "additionalItems", "dependencies", "$recursiveRef", "$recursiveAnchor"));
    List<String> values =
        List.of(
            "null, true, false, 0, -1, 1.5, 1e400, \"\", \"#\", \"#a\", \"#/a\", \"a#b\""
                .split(", "));
    List<String> more =
        List.of("[]", "[1]", "[\"a\"]", "[{}]", "{}", "{\"a\":1}", "{\"a\":{}}", "{\"a\":[\"b\"]}");
    for (String keyword : keywords) {
      for (String value : IntStream.range(0, 20).mapToObj(i -> at(i, values, more)).toList()) {
        String member = "\"" + keyword + "\":" + value;
        told("{" + member + "}", options);
        told("{\"properties\":{\"p\":{" + member + "}}}", options);
        if (!keyword.equals("$ref")) {
          told("{\"$ref\":\"#/definitions/a\",\"definitions\":{\"a\":{" + member + "}}}", options);
          told("{\"not\":{\"$ref\":\"http://a/b\"," + member + "}}", options);
        }
      }
    }
  }

  private static String at(int index, List<String> first, List<String> second) {
    return index < first.size() ? first.get(index) : second.get(index - first.size());
  }

  @Test
  void manyDynamicReferencesToManyResourcesAreADiagnostic() {
    String resources =
        IntStream.range(0, 3_000)
            .mapToObj(
                i ->
                    "\"r"
                        + i
                        + "\":{\"$id\":\"r"
                        + i
                        + "\",\"$recursiveAnchor\":true,\"items\":{\"$recursiveRef\":\"#\"}}")
            .collect(Collectors.joining(","));
    String schema =
        "{\"$schema\":\"https://json-schema.org/draft/2019-09/schema\",\"$id\":\"http://a/b\",\"$defs\":{"
            + resources
            + "}}";
    assertThat(
            Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> told(schema, CompilerOptions.DEFAULT)))
        .singleElement()
        .asString()
        .contains("dynamic references have more than 500000 targets");
  }

  /**
   * At each step, two resources have the anchor of the step; the last one refers to all anchors.
   */
  private static String choices(int steps) {
    StringBuilder defs = new StringBuilder();
    StringBuilder end = new StringBuilder();
    for (int i = 0; i < steps; i++) {
      for (String side : List.of("a", "b")) {
        String next =
            i + 1 == steps
                ? "{\"$ref\":\"http://a/end\"}"
                : String.format(
                    "{\"anyOf\":[{\"$ref\":\"http://a/a%1$s\"},{\"$ref\":\"http://a/b%1$s\"}]}",
                    i + 1);
        defs.append(
            String.format(
                "\"%1$s%2$s\":{\"$id\":\"http://a/%1$s%2$s\",\"properties\":{\"n\":%3$s},"
                    + "\"$defs\":{\"x\":{\"$dynamicAnchor\":\"x%2$s\",\"maxLength\":1}}},",
                side, i, next));
      }
      end.append(i == 0 ? "" : ",").append("{\"$dynamicRef\":\"a" + i + "#x" + i + "\"}");
    }
    return "{\"$id\":\"http://a/root\",\"anyOf\":[{\"$ref\":\"a0\"},{\"$ref\":\"b0\"}],\"$defs\":{"
        + defs
        + "\"end\":{\"$id\":\"http://a/end\",\"items\":{\"allOf\":["
        + end
        + "]}}}}";
  }

  @Test
  void aSchemaIsCompiledOnceForEachChoiceOfItsDynamicReferences() throws Exception {
    SchemaModel model =
        new SchemaCompiler()
            .compile(SchemaSource.text("s.json", choices(3)), SchemaLoader.standard());
    assertThat(model.nodes())
        .filteredOn(node -> node.pointer().isEmpty())
        .extracting(SchemaNode::resource)
        .filteredOn(resource -> resource.equals("http://a/end") || resource.equals("http://a/b0"))
        .containsOnly("http://a/end", "http://a/b0")
        .hasSize(8 + 1);
  }

  @Test
  void choicesOfDynamicReferencesThatMultiplyAreADiagnostic() {
    assertThat(
            Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> told(choices(40), CompilerOptions.DEFAULT)))
        .singleElement()
        .asString()
        .contains("more than 10000 schemas would have to be compiled again");
  }

  @Test
  void aMetaSchemaInItsOwnDialectIsADiagnostic() {
    SchemaLoader loader =
        SchemaLoader.builder()
            .add("urn:example:m", SchemaSource.text("m", "{\"$schema\":\"urn:example:m\"}"))
            .build();
    SchemaSource schema = SchemaSource.text("s.json", "{\"$schema\":\"urn:example:m\"}");
    assertThat(Assertions.assertThrows(SchemaException.class, () -> compile(schema, loader)))
        .hasMessageContaining("has no $vocabulary");
  }

  private static void compile(SchemaSource schema, SchemaLoader loader) throws SchemaException {
    new SchemaCompiler().compile(schema, loader);
  }
}
