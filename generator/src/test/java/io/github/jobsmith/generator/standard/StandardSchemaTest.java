package io.github.jobsmith.generator.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaReadException;
import io.github.jobsmith.generator.source.SchemaSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StandardSchemaTest {
  private static final String HEAD =
      "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"";

  private static String of(String text, String... others) throws SchemaReadException {
    SchemaLoader.Builder loader = SchemaLoader.builder();
    for (int i = 0; i < others.length; i += 2) {
      loader.add(others[i], SchemaSource.text(others[i], others[i + 1].replace('\'', '"')));
    }
    String converted =
        StandardSchema.of(SchemaSource.text("schema", text.replace('\'', '"')), loader.build());
    assertThat(converted).endsWith("}\n").startsWith("{\n  " + HEAD);
    return converted.replaceAll("\n *", " ").replace(HEAD, "").replace('"', '\'');
  }

  @Test
  @DisplayName("keywords of the vocabulary are left out where schemas are, and nowhere else")
  void keywords() throws SchemaReadException {
    assertThat(
            of(
                "{'$schema': 'https://jobsmith.github.io/dialect/2020-12',"
                    + " 'properties': {'x-unit': {'x-unit': 'm', 'const': {'x-unit': 1.50}}},"
                    + " 'allOf': [{'x-sum': {}, 'not': {'x-cron': 'aws'}}],"
                    + " 'x-advice': [true], 'x-other': {'x-unit': null}, 'default': [true, false]}"))
        .isEqualTo(
            "{ , 'properties': {'x-unit': {'const': {'x-unit': 1.50}}}, 'allOf': [{'not': {}}],"
                + " 'x-other': {'x-unit': null}, 'default': [true, false] } ");
  }

  @Test
  @DisplayName("formats that are not standard are left out")
  void formats() throws SchemaReadException {
    assertThat(
            of(
                "{'items': {'format': 'iot-date-time'}, 'format': 'date-time', 'anyOf': [{'format': 'x'}]}"))
        .isEqualTo("{ , 'items': {}, 'format': 'date-time', 'anyOf': [{}] } ");
  }

  @Test
  @DisplayName("what is in other documents is moved into $defs, with what it needs, once")
  void references() throws SchemaReadException {
    assertThat(
            of(
                "{'$id': 'https://a.test/a', '$ref': 'b#/$defs/one', 'items': {'$ref': 'b#two'},"
                    + " 'not': {'$ref': '#/$defs/one'}, 'contains': {'$ref': '#here'},"
                    + " '$defs': {'one': {'$anchor': 'here'}, 'two': {'$anchor': 'unused'}}}",
                "https://a.test/b",
                "{'$id': 'https://a.test/b', '$defs': {'one': {'items': {'$ref': '#two'}},"
                    + " 'x': {'$anchor': 'two', '$id': 'c', 'not': {'$ref': 'b'}, 'x-unit': 'm'}}}"))
        .isEqualTo(
            "{ , '$id': 'https://a.test/a', '$ref': '#/$defs/one2', 'items': {'$ref': '#/$defs/two2'},"
                + " 'not': {'$ref': '#/$defs/one'}, 'contains': {'$ref': '#here'},"
                + " '$defs': { 'one': {'$anchor': 'here'}, 'two': {},"
                + " 'one2': {'items': {'$ref': '#/$defs/two2'}},"
                + " 'two2': {'not': {'$ref': '#/$defs/schema'}},"
                + " 'schema': {'$defs': {'one': {'items': {'$ref': '#/$defs/two2'}},"
                + " 'x': {'not': {'$ref': '#/$defs/schema'}}}} } } ");
  }

  @Test
  @DisplayName("what is referred to in a keyword that is left out is kept in $defs")
  void referencesIntoAdvice() throws SchemaReadException {
    assertThat(of("{'x-advice': [{'minLength': 1}], 'items': {'$ref': '#/x-advice/0'}}"))
        .isEqualTo("{ , 'items': {'$ref': '#/$defs/0'}, '$defs': {'0': {'minLength': 1}} } ");
  }

  @Test
  @DisplayName("patterns are written so that Python decides the same")
  void patterns() throws SchemaReadException {
    assertThat(of("{'pattern': 'a', 'items': {'pattern': '^b+$'}, 'not': {'pattern': '^\\\\d$'}}"))
        .isEqualTo(
            "{ , 'pattern': 'a',"
                + " 'items': {'pattern': '^b+$', 'not': {'type': 'string', 'pattern': '\\\\n$'}},"
                + " 'not': {'pattern': '^[0-9]$', 'not': {'type': 'string', 'pattern': '\\\\n$'}} } ");
    assertThat(of("{'pattern': 'a$', 'not': {}, 'allOf': [true]}"))
        .isEqualTo(
            "{ , 'pattern': 'a$', 'not': {},"
                + " 'allOf': [true, {'not': {'type': 'string', 'pattern': '\\\\n$'}}] } ");
    assertThat(of("{'pattern': '\\\\p{ASCII_Hex_Digit}', 'const': {'pattern': '^b$'}}"))
        .isEqualTo(
            "{ , 'pattern': '[0-9A-Fa-f]', 'const': {'pattern': '^b$'}, '$comment': 'the pattern is"
                + " \\\\p{ASCII_Hex_Digit}, with all characters listed' } ");
  }

  @Test
  @DisplayName("a reference that leads nowhere is an error")
  void nowhere() {
    for (String reference : new String[] {"#/a", "#a", "b", "#/$defs/%zz", "#/allOf/1"}) {
      assertThatThrownBy(() -> of("{'items': {'$ref': '" + reference + "'}, 'allOf': [true]}"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  @DisplayName("text is escaped, and long values are broken")
  void text() throws SchemaReadException {
    String converted =
        StandardSchema.of(
            SchemaSource.text(
                "s",
                "{\"title\": \"\\u0007\\\"\\\\\u00e9\", \"enum\": ["
                    + "\"aaaaaaaaaa\", ".repeat(12)
                    + "1]}"),
            SchemaLoader.standard());
    assertThat(converted)
        .contains("\"title\": \"\\u0007\\\"\\\\\\u00e9\"")
        .contains("\"enum\": [\n    \"aaaaaaaaaa\",\n");
  }
}
