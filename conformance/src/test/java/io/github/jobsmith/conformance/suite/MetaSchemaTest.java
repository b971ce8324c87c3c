package io.github.jobsmith.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.conformance.compiled.MetaSchemas;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.source.UriReference;
import io.github.jobsmith.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The bundled meta-schemas decide as those that networknt distributes: about every schema of the
 * official suite, and about each of its keywords with values of other kinds.
 */
class MetaSchemaTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1.5",
          "\"x\"",
          "\"\"",
          "\"#a b\"",
          "\"(\"",
          "[]",
          "[1]",
          "[\"a\",\"a\"]",
          "[\"string\"]",
          "[{}]",
          "{}",
          "{\"a\":1}",
          "{\"a\":[\"b\"]}",
          "{\"a\":{\"type\":1}}",
          "{\"(\":true}");

  @ParameterizedTest
  @EnumSource
  void theBundledMetaSchemasDecideAsThoseOfNetworknt(Dialect dialect) throws Exception {
    Validator bundled = validator(SchemaLoader.standard(), dialect);
    Validator published = validator(MetaSchemas.catalogue().build(), dialect);
    Set<String> texts = texts(dialect);
    List<String> different = new ArrayList<>();
    int invalid = 0;
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      boolean valid = bundled.validate(bytes).isValid();
      invalid += valid ? 0 : 1;
      if (valid != published.validate(bytes).isValid()) {
        different.add(text);
      }
    }
    assertThat(texts).hasSizeGreaterThan(500);
    assertThat(invalid).isBetween(texts.size() / 10, texts.size() * 9 / 10);
    assertThat(different).allMatch(text -> differsAsPublished(dialect, text));
  }

  /**
   * The drafts 06 and 07 say that an enum should not be empty and should not repeat values; the
   * meta-schemas of json-schema.org no longer demand it, networknt's copies do.
   */
  private static boolean differsAsPublished(Dialect dialect, String text) {
    return (dialect == Dialect.DRAFT_6 || dialect == Dialect.DRAFT_7)
        && (text.contains("\"enum\":[]") || text.contains("\"enum\":[\"a\",\"a\"]"));
  }

  private static Validator validator(SchemaLoader loader, Dialect dialect) throws Exception {
    String uri = UriReference.parse(dialect.uri()).withoutFragment().toString();
    SchemaSource schema = loader.find(uri, SchemaSource.text("none", "{}")).orElseThrow();
    return ValidatorCompiler.standard().with(loader).compile(schema);
  }

  private static Set<String> texts(Dialect dialect) {
    Set<String> texts = new TreeSet<>();
    for (SuiteGroup group : SuiteFiles.of(dialect)) {
      JsonNode schema = JSON.readTree(group.schema());
      texts.add(schema.toString());
      if (schema instanceof ObjectNode object) {
        for (String keyword : object.propertyNames()) {
          for (String value : VALUES) {
            ObjectNode changed = JSON.createObjectNode();
            changed.set(keyword, JSON.readTree(value));
            texts.add(changed.toString());
          }
        }
      }
    }
    return texts;
  }
}
