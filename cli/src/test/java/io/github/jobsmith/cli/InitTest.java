package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.cli.schema.BuiltInSchemas;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.yaml.YamlDocuments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("jobsmith init")
class InitTest {
  @TempDir Path dir;

  private static Shell.Result run(String... args) {
    return new Shell().schemas(new BuiltInSchemas()).run(args);
  }

  private static List<String> arguments(String kind, boolean full) {
    List<String> arguments = new ArrayList<>(List.of("init", kind));
    if (full) {
      arguments.add("--full");
    }
    return arguments;
  }

  @ParameterizedTest(name = "{0}, full: {1}")
  @CsvSource({
    "create-job,false",
    "create-job,true",
    "create-job-template,false",
    "create-job-template,true"
  })
  @DisplayName("requests are clean, in JSON and in YAML, and both are equal")
  void requests(String kind, boolean full) throws IOException {
    List<String> arguments = arguments(kind, full);
    String json = run(arguments.toArray(String[]::new)).out();
    Path file = Files.writeString(dir.resolve("a.json"), json);
    isClean("validate", "--schema", kind, "--submit-at", "now", file.toString());
    arguments.add("--yaml");
    String yaml = run(arguments.toArray(String[]::new)).out();
    Path other = Files.writeString(dir.resolve("a.yaml"), yaml);
    isClean("validate", "--schema", kind, "--submit-at", "now", other.toString());
    JsonDocument read =
        YamlDocuments.read(yaml.getBytes(StandardCharsets.UTF_8), JsonLimits.DEFAULT);
    // The job document is a block in YAML, which ends with a line break.
    String same = json.replace("}\",\n", "}\\n\",\n").replace("30}\"\n", "30}\\n\"\n");
    assertThat(JsonDocument.equal(read, 0, JsonDocument.parse(same), 0)).as(yaml).isTrue();
    assertThat(yaml.lines()).allMatch(line -> !line.contains("#") || line.length() <= 80);
    assertThat(run("fix", "--schema", kind, "--dry-run", other.toString()).out()).isEmpty();
  }

  @ParameterizedTest(name = "full: {0}")
  @CsvSource({"false", "true"})
  @DisplayName("job documents are clean")
  void documents(boolean full) throws IOException {
    String json = run(arguments("job-document", full).toArray(String[]::new)).out();
    Path file = Files.writeString(dir.resolve("a.json"), json);
    String role = full ? "arn:aws:iam::123456789012:role/r" : "none";
    isClean("validate", "--document", "--role", role, file.toString());
    isClean("validate", "--schema", "job-document", file.toString());
  }

  private static void isClean(String... args) {
    Shell.Result result = run(args);
    assertThat(result.out()).startsWith("1 file: clean\n");
    assertThat(result.status()).isZero();
  }

  @Test
  @DisplayName("every member of the schema is in the full request or named at its end")
  void members() {
    String yaml = run("init", "--full", "--yaml").out();
    String schema = run("schema", "create-job").out();
    JsonDocument document = JsonDocument.parse(schema);
    int properties = document.resolve(0, "/properties");
    for (int at = properties + 1; at < document.next(properties); at = document.next(at)) {
      assertThat(yaml).containsPattern("(?m)^(# )?" + document.name(at) + ":");
    }
    assertThat(yaml).contains("# Required. The job's name, unique in the account");
  }

  @Test
  @DisplayName("a file is created, and never overwritten")
  void output() throws IOException {
    Path file = dir.resolve("new job.yml");
    assertThat(run("init", "--output", file.toString()).status()).isZero();
    assertThat(file).content().startsWith("# The request of AWS IoT");
    Files.writeString(file, "mine");
    Shell.Result again = run("init", "--output", file.toString());
    assertThat(again.status()).isEqualTo(3);
    assertThat(again.err())
        .isEqualTo(file + ": error: cannot be written: exists already, and is not overwritten\n");
    assertThat(file).hasContent("mine");
    Path link = Files.createSymbolicLink(dir.resolve("link.json"), dir.resolve("nowhere"));
    assertThat(run("init", "--output", link.toString()).status()).isEqualTo(3);
    assertThat(dir.resolve("nowhere")).doesNotExist();
    assertThat(run("init", "--output", dir.resolve("no/a.json").toString()).err())
        .endsWith("no such file or directory\n");
    assertThat(run("init", "--output", dir.toString()).status()).isEqualTo(3);
  }
}
