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
        "s.yaml|$schema:\ntype: object\n|@/s.yaml:1:9",
        "s.yaml|$schema: null\ntype: object\n|@/s.yaml:1:10",
        "s.json|{\"$schema\": 5, \"type\": \"object\"}|@/s.json:1:13",
        "s.json|{\"$schema\": {}, \"type\": \"object\"}|@/s.json:1:13",
        "s.json|{\"$schema\": [\"http://json-schema.org/draft-07/schema#\"]}|@/s.json:1:13",
      })
  @DisplayName("a root $schema that is not a string does not turn validation off")
  void rootDialect(String name, String text, String place) throws IOException {
    write(name, text.replace("\\n", "\n"));
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
        assertThat(result.out()).contains("the root is a number; must be a string");
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
        assertThat(result.out()).contains("the root is a number; must be an object");
      }
    }
  }
}
