package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command says about schemas that other validators misread. */
class SchemaFaultsTest {
  @TempDir Path dir;

  private void write(String name, String text) throws IOException {
    Files.writeString(dir.resolve(name), text);
  }

  private Shell.Result run(String line) {
    return new Shell().run(line.replace("@", dir.toString()).split(" "));
  }

  private String said(String text) {
    return text.replace(dir.toString(), "@").replace('\\', '/');
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "s.yaml|$schema:~type: object~|@/s.yaml:1:9",
        "s.yaml|$schema: null~type: object~|@/s.yaml:1:10",
        "s.json|{\"$schema\": 5, \"type\": \"object\"}|@/s.json:1:13",
        "s.json|{\"$schema\": {}, \"type\": \"object\"}|@/s.json:1:13",
        "s.json|{\"$schema\": [\"http://json-schema.org/draft-07/schema#\"]}|@/s.json:1:13",
      })
  @DisplayName("a root $schema that is not a string does not turn validation off")
  void rootDialect(String name, String text, String place) throws IOException {
    write(name, text.replace("~", "\n"));
    write("any.json", "1");
    String error =
        place
            + ": error: the value of $schema must be a string (write the URI of a dialect, such as"
            + " \"https://json-schema.org/draft/2020-12/schema\")\n";
    Shell.Result validated = run("validate --no-cache --schema @/" + name + " @/any.json");
    assertThat(said(validated.err())).isEqualTo(error);
    assertThat(validated.out()).isEmpty();
    assertThat(validated.status()).isEqualTo(2);
    Shell.Result generated = run("generate --schema @/" + name + " --package p --output @/src");
    assertThat(said(generated.err())).isEqualTo(error);
    assertThat(generated.status()).isEqualTo(2);
    assertThat(dir.resolve("src")).doesNotExist();
  }

  @Test
  @DisplayName("--schema URI# finds the entry of the catalogue with and without #")
  void emptyFragment() throws IOException {
    write("target.json", "{\"$id\": \"http://example.com/s.json\", \"type\": \"string\"}");
    write("any.json", "1");
    for (String key : new String[] {"http://example.com/s.json#", "http://example.com/s.json"}) {
      write("catalog.json", "{\"" + key + "\": \"target.json\"}");
      for (String uri : new String[] {"http://example.com/s.json#", "http://example.com/s.json"}) {
        Shell.Result result =
            run("validate --schema " + uri + " --catalog @/catalog.json @/any.json");
        assertThat(result.err()).as(key + " " + uri).isEmpty();
        assertThat(result.out()).contains("the root is 1; must be a string");
      }
    }
  }

  @Test
  @DisplayName("--schema finds the URI of a draft with http and with https")
  void drafts() throws IOException {
    write(
        "meta.json",
        "{\"$id\": \"http://json-schema.org/draft-07/schema#\", \"type\": \"object\"}");
    write("any.json", "1");
    for (String key : new String[] {"http", "https"}) {
      write("catalog.json", "{\"" + key + "://json-schema.org/draft-07/schema#\": \"meta.json\"}");
      for (String scheme : new String[] {"http", "https"}) {
        Shell.Result result =
            run(
                "validate --catalog @/catalog.json @/any.json --schema "
                    + scheme
                    + "://json-schema.org/draft-07/schema#");
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("the root is 1; must be an object");
      }
    }
  }

  @Test
  @DisplayName(
      "the summary names misspelt formats, with and without formats that are only annotations")
  void misspeltFormats() throws IOException {
    write("a.json", "1");
    write(
        "s.json",
        "{\"format\": \"date-tme\", \"not\": {\"format\": \"zebra\", \"type\": \"null\"}}");
    String line = "validate --no-cache --schema @/s.json @/a.json";
    assertThat(run(line).out())
        .isEqualTo("1 file: clean\nthe format \"date-tme\" is unknown; did you mean date-time?\n");
    Shell.Result asserted = run(line + " --assert-formats");
    assertThat(asserted.out()).isEqualTo("1 file: clean\n");
    assertThat(said(asserted.err()))
        .startsWith(
            "@/s.json:1:12: warning: the format \"date-tme\" is unknown and is not checked (did you"
                + " mean date-time?)\n")
        .contains("\"zebra\" is unknown and is not checked (known formats: date, date-time, ");
    write("s.json", "{\"format\": \"url\", \"not\": {\"format\": \"date\", \"type\": \"null\"}}");
    assertThat(run(line).out())
        .isEqualTo(
            "1 file: clean\nformats are not checked without --assert-formats: date\n"
                + "the format \"url\" is unknown; did you mean uri?\n");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"a.json, 1", "a.yaml, 0"})
  @DisplayName("a byte order mark is an error in JSON and ignored in YAML: schemas and documents")
  void byteOrderMark(String name, int status) throws IOException {
    write(name, "\uFEFF{}");
    write("any.json", "{}");
    write("empty.schema.json", "{}");
    Shell.Result document = run("validate --no-cache --schema @/empty.schema.json @/" + name);
    assertThat(document.status()).isEqualTo(status);
    String fault = "byte order mark (U+FEFF) before the value; save the text as UTF-8 without it";
    assertThat(document.out()).contains(status == 0 ? "clean" : fault);
    Shell.Result schema = run("validate --no-cache --schema @/" + name + " @/any.json");
    assertThat(schema.status()).isEqualTo(2 * status);
    assertThat(schema.err()).contains(status == 0 ? "" : fault);
  }

  @Test
  @DisplayName("a byte order mark is an error in a catalogue, which is JSON")
  void byteOrderMarkOfCatalogue() throws IOException {
    write("catalog.json", "\uFEFF{}");
    write("any.json", "{}");
    Shell.Result result =
        run("validate --schema https://example.com/s --catalog @/catalog.json @/any.json");
    assertThat(result.err()).contains("catalog.json:1:1: error: byte order mark (U+FEFF) before");
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  @DisplayName("empty files are violations, and YAML 1.1 is a warning, under every schema")
  void emptyAndOld() throws IOException {
    write("s.json", "{}");
    write("empty.yaml", "");
    write("empty.json", "");
    write("old.yaml", "%YAML 1.1\n---\na: yes\n");
    Shell.Result result =
        run("validate --no-cache --schema @/s.json @/empty.yaml @/empty.json @/old.yaml");
    assertThat(said(result.out()))
        .contains("@/empty.yaml:1:1: error: the file is empty; write a value [yaml-syntax]\n")
        .contains("@/empty.json:1:1: error: the text is empty; expected a JSON value [json-syntax]")
        .contains("@/old.yaml:3:1: warning: the file declares YAML 1.1, but is read as YAML 1.2: ")
        .endsWith("3 files: 2 errors, 1 warning in 3 files\n");
    assertThat(run("rules --schema @/s.json").out())
        .containsPattern("warning +yaml-version +a YAML file does not declare YAML 1.1");
    assertThat(run("validate --no-cache --schema @/s.json --disable yaml-version @/old.yaml").out())
        .isEqualTo("1 file: clean\n");
  }
}
