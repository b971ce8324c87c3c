package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.cli.schema.BuiltInSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralRequestsTest {
  private static final String REQUEST =
      "{\"jobId\": \"a\", \"targets\": [\"arn:aws:iot:eu-west-1:123456789012:thing/a\"],"
          + " \"document\": \"{}\"}\n";

  @TempDir private Path directory;

  private static Shell.Result run(String... args) {
    return new Shell().schemas(new BuiltInSchemas()).run(args);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }

  @Test
  @DisplayName("JSON Lines with a broken line: the others are checked, and it is one file")
  void jsonLines() throws IOException {
    String file = file("a.jsonl", REQUEST + "{\n" + REQUEST.replace("\"a\"", "\"v.1\""));
    Shell.Result result = run("validate", file);
    assertThat(result.out())
        .contains("a.jsonl:2:2: error: request 2: ")
        .contains("a.jsonl:3:11: error: request 3: jobId is \"v.1\"")
        .contains("1 file: 2 errors\n");
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  @DisplayName("a YAML stream whose third document is broken: the others are checked")
  void yamlStream() throws IOException {
    String good =
        "jobId: %s\ntargets: [arn:aws:iot:eu-west-1:123456789012:thing/a]\ndocument: '{}'\n";
    String file =
        file(
            "a.yaml",
            String.join(
                "---\n",
                good.formatted("a"),
                good.formatted("b.1"),
                "jobId: 'c\n",
                good.formatted("d.1")));
    Shell.Result result = run("validate", file);
    assertThat(result.out())
        .contains("a.yaml:5:8: error: request 2: ")
        .contains("a.yaml:9:8: error: request 3: ")
        .contains("a.yaml:11:8: error: request 4: ")
        .contains("1 file: 3 errors\n");
  }

  @Test
  @DisplayName("the same job id in two files of a run")
  void reused() throws IOException {
    file("a.json", REQUEST);
    file("b.json", REQUEST);
    Shell.Result result = run("validate", directory.toString());
    assertThat(result.out())
        .contains(
            "b.json:1:11: warning: jobId is that of the request at " + directory + "/a.json:1:11")
        .contains("[job-id-reused]");
    assertThat(result.status()).isZero();
    assertThat(run("validate", "--disable", "job-id-reused", directory.toString()).out())
        .isEqualTo("2 files: clean\n");
  }

  @Test
  @DisplayName("standard input can be JSON Lines")
  void stdin() {
    Shell.Result result =
        new Shell().schemas(new BuiltInSchemas()).stdin(REQUEST + REQUEST).run("validate", "-");
    assertThat(result.out()).contains("<stdin>:2:11: warning: request 2: jobId");
    assertThat(result.err()).isEmpty();
  }
}
