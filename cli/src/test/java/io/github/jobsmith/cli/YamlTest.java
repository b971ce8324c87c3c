package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlTest {
  @TempDir Path dir;

  private Shell.Result validate(String name, String text) throws IOException {
    Path file = Files.writeString(dir.resolve(name), text);
    Shell.Result result = new Shell().run("validate", file.toString());
    return new Shell.Result(
        result.status(), result.out().replace(file.toString(), "job"), result.err());
  }

  @Test
  @DisplayName("YAML is validated like JSON; a violation has its place and its line")
  void findings() throws IOException {
    for (String name : new String[] {"job.yaml", "job.yml"}) {
      Shell.Result result = validate(name, "# a job\nname: much-too-long\n");
      assertThat(result.out())
          .startsWith("job:2:7: error: name has 13 characters")
          .contains("2 | name: much-too-long\n  |       ^^^^^^^^^^^^^\n");
      assertThat(result.status()).isEqualTo(1);
    }
    assertThat(validate("good.yaml", "name: a\n").status()).isZero();
  }

  @Test
  @DisplayName("text that is not YAML is a violation, and the name selects the syntax")
  void notYaml() throws IOException {
    assertThat(validate("job.yaml", "name: a: b\n").out())
        .startsWith(
            "job:1:8: error: `: ` inside a value without quotes; put the value in quotes"
                + " [yaml-syntax]\n1 | name: …: …\n  |        ^\n");
    assertThat(validate("job.json", "name: a\n").out())
        .startsWith("job:1:2: error: expected `null`");
    assertThat(validate("job.json", "name: a\n").status()).isEqualTo(1);
  }

  @Test
  @DisplayName("directories are searched for YAML, too, with suffixes in any case")
  void directories() throws IOException {
    validate("job.yaml", "name: a\n");
    validate("job.YML", "name: a\n");
    assertThat(new Shell().run("validate", dir.toString()).out()).isEqualTo("2 files: clean\n");
    assertThat(new Shell().run("validate", dir + "/*.yaml").out()).isEqualTo("1 file: clean\n");
  }
}
