package io.github.jobsmith.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The meta-schemas")
class VocabularyTest {

  private static final Schema STANDARD =
      Documents.schema("https://json-schema.org/draft/2020-12/schema");
  private static final Schema DIALECT = Documents.schema(Documents.DIALECT);

  @ParameterizedTest
  @ValueSource(strings = {"vocabulary.schema.json", "dialect-2020-12.schema.json"})
  @DisplayName("are schemas of 2020-12")
  void areSchemas(String name) {
    assertThat(STANDARD.validate(Documents.tree(name))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.github.jobsmith.schema.Documents#builtIn")
  @DisplayName("accept the built-in schemas")
  void acceptBuiltIn(String name) {
    assertThat(DIALECT.validate(Documents.builtIn(name))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.github.jobsmith.schema.Documents#builtIn")
  @DisplayName("built-in schemas have the URI that belongs to their name")
  void uris(String name) {
    assertThat(Documents.builtIn(name).path("$id").stringValue())
        .isEqualTo("https://jobsmith.github.io/schema/aws-iot/" + name + ".schema.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'x-advice': {}}",
        "{'x-advice': [{'minLength': -1}]}",
        "{'x-advice': [{'x-max-decimals': 'one'}]}",
        "{'properties': {'a': {'x-cron': 'unix'}}}",
        "{'x-template-tokens': true}",
        "{'x-rules': {'type': ['a']}}",
        "{'x-rules': {'type': 'Not A Rule'}}",
        "{'x-rules': {'type': {'at': '/a'}}}",
        "{'x-rules': {'type': {'rule': 'a', 'at': 'a'}}}",
        "{'x-rule-catalog': {'a': {'severity': 'fatal'}}}",
        "{'x-from-now': {'minimum': '30 minutes'}}",
        "{'x-from-now': {'minimum': 'P'}}",
        "{'x-from-now': {'minimum': 'PT'}}",
        "{'x-time-distance': {'from': '/a', 'to': '/b'}}",
        "{'x-unique-by': {'item': 'Key'}}",
        "{'x-sum': {'item': '/n', 'maximum': 1.5}}",
        "{'x-same-arn-parts': [{'from': '/a', 'to': '/b', 'parts': ['service']}]}",
        "{'x-job-document': {'document': '/document'}}"
      })
  @DisplayName("refuse a keyword of the vocabulary that is malformed")
  void refuse(String schema) {
    assertThat(DIALECT.validate(Documents.parse(schema.replace('\'', '"')))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'x-from-now': {'minimum': 'PT30M', 'maximum': 'P1Y-1D'}}",
        "{'x-unique-by': {'item': '', 'before': '/version/'}}",
        "{'x-rules': {'required': {'members': {'a': 'a-required'}}}}",
        "{'x-advice': [true, {'maxLength': 1}], 'x-other': 1}"
      })
  @DisplayName("accept the forms that the documentation gives")
  void accept(String schema) {
    assertThat(DIALECT.validate(Documents.parse(schema.replace('\'', '"')))).isEmpty();
  }
}
