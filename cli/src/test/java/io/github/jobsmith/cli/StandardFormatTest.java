package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --format standard-…}, the output formats of JSON Schema. */
class StandardFormatTest {
  @TempDir private Path dir;
  private String good;
  private String bad;

  @BeforeEach
  void files() throws IOException {
    write("s.json", "{\"properties\": {\"a\": {\"title\": \"A\", \"maximum\": 1}}}");
    good = write("good.json", "{\"a\": 1}");
    bad = write("bad.json", "{\"a\": 2}");
  }

  private String write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private Shell.Result run(String format, String... files) {
    return run(new Shell(), format, files);
  }

  private Shell.Result run(Shell shell, String format, String... files) {
    String[] args = new String[files.length + 4];
    args[0] = "validate";
    args[1] = "--schema=" + dir.resolve("s.json");
    args[2] = "--no-cache";
    args[3] = "--format=" + format;
    System.arraycopy(files, 0, args, 4, files.length);
    return shell.run(args);
  }

  private static List<JsonValue> lines(String out) {
    return out.lines().map(JsonValue::parse).toList();
  }

  @Test
  @DisplayName("one line for each file, with its path; the exit code is that of a report")
  void lines() {
    Shell.Result result = run("standard-flag", good, bad);
    assertThat(result.out())
        .isEqualTo(
            "{\"path\":\"%s\",\"valid\":true}\n{\"path\":\"%s\",\"valid\":false}\n"
                .formatted(good, bad));
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(1);
    assertThat(run("standard-flag", good).status()).isZero();
    assertThat(run("standard-basic", good).out())
        .contains("\"keywordLocation\":\"/properties/a/title\"", "\"annotation\":\"A\"");
    assertThat(run("standard-detailed", bad).out())
        .contains("\"keywordLocation\":\"/properties/a/maximum\"", "\"error\":\"a is 2;");
    assertThat(run("standard-verbose", bad).out()).contains("\"annotation\":\"A\"");
  }

  @Test
  @DisplayName("each file has its own schema: of patterns, of the configuration, of $schema")
  void mapped() throws IOException {
    write("t.json", "{\"title\": \"T\", \"required\": [\"b\"]}");
    String other = write("other/o.json", "{}");
    String yaml = write("other/o.yaml", "b: 1 # jobsmith: ignore required why\n");
    Shell.Result patterns =
        run("standard-flag", "--schema=" + dir + "/other=" + dir + "/t.json", good, other, yaml);
    assertThat(patterns.out())
        .isEqualTo(
            ("{\"path\":\"%s\",\"valid\":true}\n{\"path\":\"%s\",\"valid\":false}\n"
                    + "{\"path\":\"%s\",\"valid\":true}\n")
                .formatted(good, other, yaml));
    write("jobsmith.yaml", "schemas: [{files: other, schema: t.json}]\ninstanceSchema: true\n");
    String own = write("own.json", "{\"$schema\": \"t.json\"}");
    Shell.Result configured =
        new Shell().run("validate", "--format=standard-basic", other, own, yaml, good);
    assertThat(lines(configured.out()))
        .extracting(line -> String.valueOf(line.get("valid")))
        .containsExactly("false", "false", "true", "null");
    assertThat(configured.out())
        .contains("\"annotation\":\"T\"", "\"keywordLocation\":\"/required\"");
    assertThat(configured.err())
        .isEqualTo(good + ": error: its schema is built in, so it has no standard output\n");
    assertThat(configured.status()).isEqualTo(3);
    write("jobsmith.yaml", "schemas: [{files: other, document: true}]\n");
    Shell.Result builtIn = new Shell().run("validate", "--format=standard-flag", other);
    assertThat(builtIn.err())
        .contains("jobsmith.yaml:1: document is built in, so it has no standard output");
    assertThat(builtIn.status()).isEqualTo(2);
  }

  @Test
  @DisplayName("into files, beside a report")
  void intoFiles() throws IOException {
    Path basic = dir.resolve("basic.jsonl");
    Path flag = dir.resolve("flag.jsonl");
    Shell.Result result =
        run(
            "standard-basic=" + basic,
            "--format=standard-flag=" + flag,
            "--format=text",
            good,
            bad);
    assertThat(result.out()).contains("bad.json:1:7: error: a is 2").contains("2 files: 1 error");
    assertThat(lines(Files.readString(basic))).hasSize(2);
    assertThat(Files.readString(flag)).hasLineCount(2).contains("\"valid\":false}");
  }

  @Test
  @DisplayName("text that is not JSON, YAML with errors and duplicate members are invalid")
  void unusable() throws IOException {
    String text = write("text.json", "{\"a\": }");
    String yaml = write("list.yaml", "a: [1\n");
    String twice = write("twice.json", "{\"a\": 1, \"a\": 1}");
    Shell.Result result = run("standard-basic", text, yaml, twice);
    assertThat(result.status()).isEqualTo(1);
    assertThat(lines(result.out()))
        .hasSize(3)
        .allSatisfy(
            each -> {
              assertThat(each.get("valid")).hasToString("false");
              assertThat(each.get("errors").items()).hasSize(1);
            });
    String valid = write("valid.yaml", "a: 1\n");
    assertThat(run("standard-flag", valid).out()).contains("\"valid\":true");
  }

  @Test
  @DisplayName("standard input is read once, and named")
  void stdin() {
    assertThat(run(new Shell().stdin("{\"a\": 2}"), "standard-flag", "-").out())
        .isEqualTo("{\"path\":\"<stdin>\",\"valid\":false}\n");
    assertThat(
            run(new Shell().stdin("a: 1"), "standard-flag", "--stdin-filename=x.yaml", "-").out())
        .isEqualTo("{\"path\":\"x.yaml\",\"valid\":true}\n");
  }

  @Test
  @DisplayName("a file that cannot be read has a line with the error, and the others follow")
  void unreadable() {
    Shell.Result result = run("standard-flag", dir.resolve("no.json").toString(), good);
    assertThat(result.status()).isEqualTo(3);
    List<JsonValue> lines = lines(result.out());
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).get("error").asString()).isEqualTo("no such file or directory");
    assertThat(lines.get(0).get("valid")).isNull();
    assertThat(result.err()).contains("no.json: error: no such file or directory");
  }

  @Test
  @DisplayName("a file beyond the limits of an output is an error, and the others follow")
  void limits() throws IOException {
    StringBuilder schema = new StringBuilder("{\"$ref\": \"#/$defs/d0\", \"$defs\": {");
    for (int i = 0; i < 40; i++) {
      String next = "{\"$ref\": \"#/$defs/d" + (i + 1) + "\"}";
      schema.append("\"d").append(i).append("\": {\"allOf\": [").append(next).append(", ");
      schema.append(next).append("]}, ");
    }
    write("s.json", schema.append("\"d40\": {\"properties\": {\"a\": {}}}}}").toString());
    Shell.Result result = run("standard-verbose", good);
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out()).contains("\"error\":\"the output has more than 1000000 units\"");
    assertThat(result.err()).contains("good.json: error: the output has more than 1000000 units");
  }

  @Test
  @DisplayName("nothing in the output can drive a terminal")
  void hostile() throws IOException {
    write("s.json", "{\"title\": \"\\u001b[2J\\u202e\", \"maximum\": 1}");
    String file = write("a.json", "{\"\\u001b[2J\": 1}");
    String out = run("standard-basic", file).out();
    assertThat(out).contains("\\u001b[2J\\u202e").doesNotContain("\u001b").hasLineCount(1);
    assertThat(JsonValue.parse(out).get("annotations").items().get(0).get("annotation").asString())
        .isEqualTo("\u001b[2J\u202e");
  }

  @Test
  @DisplayName("errors and warnings of the schema are as usual, printed once")
  void schemas() throws IOException {
    write("s.json", "{\"type\": 1}");
    Shell.Result broken = run("standard-flag", good);
    assertThat(broken.status()).isEqualTo(2);
    assertThat(broken.out()).isEmpty();
    assertThat(broken.err()).contains("s.json:1:10: error: the value of type must be");
    write("s.json", "{\"maxLenght\": 1}");
    Shell.Result typo = run("standard-flag", good);
    assertThat(typo.status()).isZero();
    assertThat(typo.err().lines()).hasSize(1);
  }
}
