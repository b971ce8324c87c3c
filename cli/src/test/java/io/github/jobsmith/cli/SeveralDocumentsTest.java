package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with several documents, and JSON with comments, with a schema of the user. */
class SeveralDocumentsTest {
  @TempDir private Path dir;

  @BeforeEach
  void schema() throws IOException {
    write("s.json", "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"integer\"}}}");
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text).toString();
  }

  private Shell.Result run(String... args) {
    String[] all = new String[args.length + 4];
    all[0] = "validate";
    all[1] = "--schema";
    all[2] = dir.resolve("s.json").toString();
    all[3] = "--no-cache";
    System.arraycopy(args, 0, all, 4, args.length);
    return new Shell().run(all);
  }

  @Test
  @DisplayName("JSON Lines: each line has its number and place, and a broken one stops no other")
  void jsonLines() throws IOException {
    String file = write("a.jsonl", "{\"a\": 1}\n\n{\"a\"\n{\"a\": \"b\"}\n");
    Shell.Result result = run(file);
    assertThat(result.out())
        .contains("a.jsonl:3:5: error: item 2: ")
        .contains("a.jsonl:4:7: error: item 3: a is a string; must be a whole number [type]")
        .contains("4 | {\"a\": \"b\"}")
        .contains("1 file: 2 errors\n");
    assertThat(result.status()).isEqualTo(1);
    assertThat(run(write("b.ndjson", "{\"a\": 1}\n{}\n")).status()).isZero();
    Shell.Result json = run("--format", "json", file);
    assertThat(json.out())
        .contains("\"pointer\": \"/a\"")
        .contains("\"line\": 4")
        .contains("\"byte\": 21");
  }

  @Test
  @DisplayName("a YAML stream: each document has its number and place")
  void yamlStream() throws IOException {
    Shell.Result result = run(write("a.yaml", "a: 1\n---\na: b\n---\na: 'c\n---\na: d\n"));
    assertThat(result.out())
        .contains("a.yaml:3:4: error: document 2: a is a string")
        .contains("a.yaml:5:4: error: document 3: ")
        .contains("a.yaml:7:4: error: document 4: a is a string")
        .contains("1 file: 3 errors\n");
  }

  @Test
  @DisplayName("--items: the schema is that of the items, and pointers are those of the array")
  void items() throws IOException {
    String file = write("a.json", "[{\"a\": 1},\n {\"a\": \"b\"}]");
    assertThat(run(file).status()).isEqualTo(1);
    Shell.Result result = run("--items", "--format", "json", file);
    assertThat(result.out()).contains("\"pointer\": \"/1/a\"").contains("\"line\": 2");
    assertThat(run("--items", file).out()).contains("a.json:2:8: error: item 2: a is a string");
    assertThat(run("--items", write("b.json", "{}")).out())
        .contains("b.json:1:1: error: the text is not an array; expected `[`");
  }

  @ParameterizedTest
  @CsvSource({"a.yaml, - a: 1", "a.YML, a: 1"})
  @DisplayName("--items refuses YAML and goes on with the next file")
  void itemsOfYaml(String name, String text) throws IOException {
    Shell.Result result = run("--items", write(name, text), write("b.json", "[{\"a\": 1}]"));
    assertThat(result.err())
        .contains(name + ": error: --items reads arrays in JSON, not in YAML; convert or exclude");
    assertThat(result.out()).endsWith("2 files: 1 clean; 1 unreadable\n");
    assertThat(result.status()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \r\n\t\n"})
  @DisplayName("JSON Lines without any document are an error, an empty array is none")
  void noDocument(String text) throws IOException {
    Shell.Result result = run(write("a.jsonl", text));
    assertThat(result.out())
        .contains("a.jsonl:1:1: error: the text is empty; expected a JSON value [json-syntax]");
    assertThat(result.status()).isEqualTo(1);
    assertThat(run("--items", write("b.jsonl", text)).status()).isEqualTo(1);
    assertThat(run("--items", write("a.json", text + "[]")).status()).isZero();
  }

  @Test
  @DisplayName("the limit of the size is that of a line, not of the file")
  void large() throws IOException {
    Path file = dir.resolve("large.jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < 34; i++) {
        out.write("{\"b\": \"" + "x".repeat(1 << 20) + "\"}\n");
      }
      out.write("{\"a\": \"b\"}\n");
    }
    assertThat(Files.size(file)).isGreaterThan(32 << 20);
    assertThat(run(file.toString()).out())
        .contains("large.jsonl:35:7: error: item 35: a is a string");
  }

  @Test
  @DisplayName("--jsonc accepts comments and trailing commas; without it, they are errors")
  void comments() throws IOException {
    String file = write("a.json", "{\n  /* \u00e9 */ \"a\": \"b\", // c\n}\n");
    assertThat(run(file).out()).contains("[json-syntax]");
    assertThat(run("--jsonc", file).out())
        .contains("a.json:2:16: error: a is a string; must be a whole number [type]")
        .contains("2 |   /* \u00e9 */ \"a\": \"b\", // c");
    assertThat(run("--jsonc", write("b.jsonc", "{\"a\": 1,} // d")).status()).isZero();
    assertThat(run("--jsonc", write("c.jsonl", "{} // d\n")).out()).contains("[json-syntax]");
  }

  @ParameterizedTest
  @CsvSource({
    "--items --jsonc, --jsonc cannot be combined with --items",
    "--items --format=standard-flag, --items cannot be combined with --format standard-flag",
  })
  @DisplayName("options that exclude each other")
  void combinations(String options, String message) throws IOException {
    String[] given = (options + " " + write("a.json", "[]")).split(" ");
    Shell.Result result = run(given);
    assertThat(result.err()).contains(message);
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  @DisplayName("--items requires a schema file")
  void itemsOfRequests() throws IOException {
    Shell.Result result = new Shell().run("validate", "--items", write("a.json", "[]"));
    assertThat(result.err()).contains("--items requires --schema FILE");
    assertThat(result.status()).isEqualTo(2);
  }
}
