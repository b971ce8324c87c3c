package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --max-steps} and {@code --schema-limit}: at the limit, and one below. */
class LimitsTest {
  private static final String SCHEMA =
      """
      {
        "type": "array",
        "items": {"type": "object", "properties": {"a": {"pattern": "^a+b*$"}, "b": {"pattern": "^b+a*$"}}}
      }
      """;

  @TempDir Path dir;

  private Path schema = Path.of("");
  private Path document = Path.of("");

  @BeforeEach
  void files() throws IOException {
    schema = Files.writeString(dir.resolve("s.json"), SCHEMA);
    document = Files.writeString(dir.resolve("d.json"), "[{\"a\": \"a\"}, {}, {\"b\": 1}]");
  }

  private Shell.Result run(String... options) {
    String[] args = new String[options.length + 4];
    args[0] = "validate";
    args[1] = "--schema";
    args[2] = schema.toString();
    System.arraycopy(options, 0, args, 3, options.length);
    args[args.length - 1] = document.toString();
    return new Shell().run(args);
  }

  @Test
  @DisplayName(
      "a validation of as many steps as the maximum is completed; one step more is a violation")
  void steps() {
    assertThat(run("--max-steps", "3", "--timeout", "1").status()).isZero();
    Shell.Result stopped = run("--max-steps=2");
    assertThat(stopped.status()).isEqualTo(1);
    assertThat(stopped.out())
        .contains(
            ":1:1: error: the root is not completely validated: it takes more than 2 steps"
                + " [validation-stopped]");
  }

  @ParameterizedTest
  @CsvSource({"subschemas,4", "patterns,2", "depth,3"})
  @DisplayName("a schema at a limit is read; beyond it, it is an error of the schema")
  void schemas(String limit, int needed) {
    assertThat(run("--schema-limit", limit + "=" + needed).status()).isZero();
    for (int time = 0; time < 2; time++) {
      Shell.Result refused = run("--schema-limit", limit + "=" + (needed - 1));
      assertThat(refused.status()).isEqualTo(2);
      assertThat(refused.out()).isEmpty();
      assertThat(refused.err()).contains("s.json:").contains(": error: ");
    }
    assertThat(run().status()).isZero();
  }

  @Test
  @DisplayName("several limits; the other commands have them, too")
  void several() {
    String path = schema.toString();
    assertThat(run("--schema-limit", "depth=3", "--schema-limit=subschemas=4").status()).isZero();
    assertThat(new Shell().run("rules", "--schema", path, "--schema-limit", "depth=2").status())
        .isEqualTo(2);
    Shell.Result generated =
        new Shell()
            .run(
                "generate",
                "--schema",
                path,
                "--schema-limit",
                "patterns=1",
                "--package",
                "a",
                "--output",
                dir.resolve("out").toString());
    assertThat(generated.status()).isEqualTo(2);
    assertThat(dir.resolve("out")).doesNotExist();
  }
}
