package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report never overwrites an input, and is not read as a job file by the next run. */
class ResultFilesTest {
  @TempDir Path dir;

  private Path write(String name) throws IOException {
    return Files.writeString(dir.resolve(name), "{\"name\":\"abc\"}");
  }

  private void refused(String role, Path target, String... args) throws IOException {
    String before = Files.readString(target);
    Shell.Result result = new Shell().run(args);
    assertThat(result.err())
        .startsWith("jobsmith: --format ")
        .contains(" would overwrite " + role + "; use another file\n");
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isEqualTo(2);
    assertThat(Files.readString(target)).isEqualTo(before);
  }

  @Test
  @DisplayName("a file that is validated, the schema and the catalogue are not overwritten")
  void inputs() throws IOException {
    Path job = write("a.json");
    Path other = write("b.json");
    String file = "a file that is validated";
    refused(file, job, "validate", "--format", "json=" + job, job.toString());
    refused(file, job, "validate", "--format", "json=" + dir + "/./a.json", "" + other, "" + job);
    refused(
        "the schema", job, "validate", "--schema", "" + job, "--format=text=" + job, "" + other);
    refused(
        "the catalogue",
        job,
        "validate",
        "--schema=" + other,
        "--catalog=" + job,
        "--format=text=" + job,
        "" + other);
    refused(file, job, "validate", "--stdin-filename", "" + job, "--format", "sarif=" + job, "-");
  }

  @Test
  @DisplayName("a link is the same file as its target")
  void links() throws IOException {
    Path job = write("a.json");
    Path link = dir.resolve("link.json");
    try {
      Files.createSymbolicLink(link, job);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "this file system has no symbolic links");
    }
    refused(
        "a file that is validated", job, "validate", "--format", "json=" + link, job.toString());
    refused(
        "a file that is validated", job, "validate", "--format", "json=" + job, link.toString());
  }

  @Test
  @DisplayName("two names of one file are one file")
  void twice() throws IOException {
    String one = "--format=json=" + dir.resolve("out");
    String two = "--format=text=" + dir.resolve("x/../out");
    Shell.Result result = new Shell().run("validate", one, two, write("a.json").toString());
    assertThat(result.err()).startsWith("jobsmith: two formats for the file ");
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  @DisplayName("a report below the validated directory is not a job file in the next run")
  void nextRun() throws IOException {
    write("a.json");
    String report = "json=" + dir.resolve("report.json");
    for (int run = 0; run < 2; run++) {
      assertThat(new Shell().run("validate", "--format", report, dir.toString()).status()).isZero();
      assertThat(new Shell().run("validate", "--format", report, dir + "/*.json").status())
          .isZero();
      assertThat(Files.readString(dir.resolve("report.json"))).contains("\"files\": 1,");
    }
  }
}
