package io.github.jobsmith.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.validation.MessageBundle;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFilesTest {
  private static final Validator VALIDATOR = CreateJobRequestValidator.create();

  @TempDir Path dir;

  private static Validator limitedTo(int bytes) {
    JsonLimits limits = JsonLimits.DEFAULT.withMaxBytes(bytes);
    return VALIDATOR.with(ValidationOptions.DEFAULT.withLimits(limits));
  }

  @ParameterizedTest
  @CsvSource({
    "a.json, false",
    "a.yaml, true",
    "a.yml, true",
    "A.YAML, true",
    "a.Yml, true",
    "a.yaml.json, false",
    "yaml, false",
    "a, false"
  })
  @DisplayName("the suffix of the name selects the syntax")
  void names(String name, boolean yaml) throws IOException {
    Path file = Files.writeString(dir.resolve(name), yaml ? "a: [b]" : "{\"a\":[\"b\"]}");
    assertThat(DocumentFiles.isYaml(name)).isEqualTo(yaml);
    assertThat(DocumentFiles.read(file, JsonLimits.DEFAULT).string(2)).isEqualTo("b");
    Files.writeString(file, yaml ? "a: @" : "{,}");
    assertThat(DocumentFiles.validate(VALIDATOR, file).toString())
        .endsWith(yaml ? " [yaml-syntax]" : " [json-syntax]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "a.yaml"})
  @DisplayName("a text above the size limit is one violation, in any syntax and from any source")
  void limits(String name) throws IOException {
    String text = "{\"jobId\": \"a\"}";
    Path file = Files.writeString(dir.resolve(name), text);
    String message = "the text has 14 bytes, more than the limit of 13 bytes";
    assertThat(DocumentFiles.validate(limitedTo(13), file))
        .hasToString("1:1: error: " + message + " [json-limit]");
    assertThatThrownBy(() -> DocumentFiles.read(file, JsonLimits.DEFAULT.withMaxBytes(13)))
        .isInstanceOf(JsonSyntaxException.class)
        .hasMessage(message);
    assertThat(DocumentFiles.validate(limitedTo(14), file).toString()).contains("targets");
    try (InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
      assertThat(DocumentFiles.validate(limitedTo(13), name, in))
          .hasToString("1:1: error: the text has more than the limit of 13 bytes [json-limit]");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a.json|{,}|1:2|json-syntax|vor `,` fehlt eine Eigenschaft; das überzählige Komma entfernen",
        "a.yaml|a: @b|1:4|yaml-syntax|ein Wert kann nicht mit `@` beginnen; in Anführungszeichen setzen",
        "b.yaml|a: [1|1:6|yaml-syntax|nicht geschlossen: Liste ab 1:4; `]` fehlt",
        "c.yaml|a: 012345678901234567890|1:1|json-limit"
            + "|der Text hat 24 Bytes, mehr als die Grenze von 20 Bytes",
        "d.jsonl|{]|1:2|json-syntax|item 1: erwartet wird der Name einer Eigenschaft in doppelten"
            + " Anführungszeichen, gefunden: `]`"
      })
  @DisplayName("text that cannot be read is described in the language of the options")
  void language(String name, String text, String place, String rule, String message)
      throws IOException {
    Validator german =
        limitedTo(20)
            .with(limitedTo(20).options().withMessages(MessageBundle.forLocale(Locale.GERMAN)));
    Path file = Files.writeString(dir.resolve(name), text);
    assertThat(DocumentFiles.validate(german, file))
        .hasToString(place + ": error: " + message + " [" + rule + "]");
  }

  @Test
  @DisplayName("the name of a stream selects its syntax")
  void streams() throws IOException {
    byte[] yaml = "jobId: a b".getBytes(StandardCharsets.UTF_8);
    Report report = DocumentFiles.validate(VALIDATOR, "in.yml", new ByteArrayInputStream(yaml));
    assertThat(report.toString()).contains("[job-id-characters]");
    assertThat(DocumentFiles.validate(VALIDATOR, "-", new ByteArrayInputStream(yaml)).toString())
        .contains("[json-syntax]");
  }

  @Test
  void missing() {
    assertThatThrownBy(() -> DocumentFiles.validate(VALIDATOR, dir.resolve("none.json")))
        .isInstanceOf(NoSuchFileException.class);
  }
}
