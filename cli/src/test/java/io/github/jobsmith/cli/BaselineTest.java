package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known violations do not fail a run; new ones do, and those that are gone are reported. */
class BaselineTest {
  @TempDir Path dir;

  private Path baseline() {
    return dir.resolve("baseline.json");
  }

  private void write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Shell.Result record() {
    return new Shell().run("validate", "--write-baseline", "" + baseline(), dir + "/jobs");
  }

  private Shell.Result compare(String... more) {
    List<String> args = new ArrayList<>(List.of("validate", "--baseline"));
    args.add(baseline().toString());
    args.addAll(List.of(more));
    args.add(dir + "/jobs");
    return new Shell().run(args.toArray(String[]::new));
  }

  @Test
  @DisplayName(
      "300 files with 40 violations: old ones pass, a new one fails, a mended one is named")
  void team() throws IOException {
    for (int i = 0; i < 300; i++) {
      write("jobs/" + i + ".json", i < 40 ? "{\"name\":\"name" + i + "\"}" : "{\"name\":\"a\"}");
    }
    Shell.Result recorded = record();
    assertThat(recorded.out()).isEqualTo("300 files: clean; hidden: 40 known\n");
    assertThat(recorded.err()).isEqualTo("jobsmith: 40 violations written to " + baseline() + "\n");
    assertThat(recorded.status()).isZero();
    assertThat(compare().status()).isZero();
    assertThat(compare().err()).isEmpty();

    write("jobs/7.json", "{\n\n\"odder\": 1,\n  \"name\"  :\n\"name7\"}");
    assertThat(compare().status()).as("the lines have moved").isZero();

    write("jobs/8.json", "{\"name\":\"abc\"}");
    write("jobs/299.json", "{\"name\":\"name8\"}");
    Shell.Result changed = compare();
    assertThat(changed.out())
        .contains("jobs/299.json:1:9: error")
        .endsWith("300 files: 1 error in 1 file; 299 clean; hidden: 39 known\n");
    assertThat(changed.err())
        .isEqualTo(
            "jobsmith: 1 violation of the baseline is gone; add --write-baseline to remove it\n"
                + "  jobs/8.json: name-length at /name\n");
    assertThat(changed.status()).isEqualTo(1);

    Shell.Result removed = compare("--write-baseline", baseline().toString());
    assertThat(removed.err())
        .startsWith("jobsmith: 1 violation of the baseline is gone\n")
        .endsWith("jobsmith: 39 violations written to " + baseline() + "\n");
    assertThat(removed.status()).as("the new violation is not added").isEqualTo(1);
    write("jobs/299.json", "{}");
    assertThat(compare().err()).isEmpty();
    assertThat(compare().status()).isZero();
    write("jobs/8.json", "{\"name\":\"name8\"}");
    assertThat(compare().status()).as("it is new again").isEqualTo(1);
  }

  @Test
  @DisplayName("a baseline that cannot be written is reported before the work, and nothing is left")
  void unwritable() throws IOException {
    write("jobs/a.json", "{\"name\":\"abcd\"}");
    for (String target : List.of("nowhere/b.json", "jobs")) {
      Shell.Result result =
          new Shell()
              .whenChecking(
                  () -> {
                    throw new AssertionError("a file was validated");
                  })
              .run("validate", "--write-baseline", dir.resolve(target).toString(), dir + "/jobs");
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).contains(target + ": error: cannot be written: ").hasLineCount(1);
      assertThat(result.status()).isEqualTo(3);
    }
    assertThat(dir.resolve("jobs")).isDirectoryContaining("glob:**.json");
    assertThat(Files.list(dir).toList()).hasSize(1);
  }

  @Test
  @DisplayName("another value is another violation; another file, rule or pointer as well")
  void otherValue() throws IOException {
    write("jobs/a.json", "{\"name\":\"abcd\",\"odd\":1}");
    record();
    assertThat(Files.readString(baseline())).doesNotContain("abcd").doesNotContain("\"line\"");
    write("jobs/a.json", "{\"name\":\"dcba\",\"odd\":1}");
    assertThat(compare().status()).isEqualTo(1);
    write("jobs/a.json", "{\"name\":\"abcd\"}");
    write("jobs/b.json", "{\"name\":\"abcd\"}");
    Shell.Result copied = compare();
    assertThat(copied.out()).contains("b.json:1:9").doesNotContain("a.json:1:9");
    assertThat(copied.err()).contains("1 violation of the baseline is gone");
  }

  @Test
  @DisplayName("a text that is not JSON can be known; another fault in it is not")
  void syntax() throws IOException {
    write("jobs/a.json", "{\"a\":}");
    record();
    write("jobs/a.json", "\n\n{\"a\":}");
    assertThat(compare().status()).isZero();
    write("jobs/a.json", "{\"a\":1");
    assertThat(compare().status()).isEqualTo(1);
  }

  @Test
  @DisplayName("files that a run does not check stay in the baseline; deleted files leave it")
  void partial() throws IOException {
    write("jobs/a.json", "{\"name\":\"abcd\"}");
    write("jobs/b.json", "{\"name\":\"abcd\"}");
    write("jobs/c.json", "{\"name\":\"abcd\"}");
    record();
    Files.delete(dir.resolve("jobs/c.json"));
    String file = baseline().toString();
    Shell.Result some =
        new Shell()
            .run("validate", "--baseline", file, "--write-baseline", file, dir + "/jobs/a.json");
    assertThat(some.err()).contains("c.json: name-length at /name").doesNotContain("b.json");
    assertThat(some.err()).contains("jobsmith: 2 violations written");
    assertThat(compare().status()).isZero();
  }

  @Test
  @DisplayName(
      "--min-severity and --fail-on do not change what is known; an unreadable file keeps it")
  void options() throws IOException {
    write("jobs/a.json", "{\"odd\":1}");
    record();
    assertThat(compare("--min-severity=error").err()).isEmpty();
    assertThat(compare("--fail-on=warning").status()).isZero();
    assertThat(compare("--format=json").out()).contains("\"hidden\": {", "\"known\": 1");
  }

  @Test
  @DisplayName("the baseline is not validated as a job file")
  void below() throws IOException {
    write("jobs/a.json", "{\"name\":\"abcd\"}");
    String file = dir.resolve("jobs/known.json").toString();
    new Shell().run("validate", "--write-baseline", file, dir + "/jobs");
    Shell.Result result = new Shell().run("validate", "--baseline", file, dir + "/jobs");
    assertThat(result.out()).startsWith("1 file: clean");
  }

  @ParameterizedTest(name = "baseline {0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "{\"version\":2,\"violations\":[]}¦:1:12: version is 2; this version of Jobsmith reads only 1",
        "{\"version\":1}¦:1:1: violations is missing",
        "[]¦:1:1: is not a baseline: an object with version and violations",
        "{\"name\":\"abcd\"}¦:1:1: is not a baseline: an object with version and violations",
        "{\"version\":1,\"violations\":[{}]}¦:1:28: path is missing",
        "{\"version\":1,\"violations\":[{\"path\":1}]}¦:1:36: path must be a string",
        "{\"version\":1,\"violations\":[{\"line\":1}]}¦:1:36: unknown member \"line\"",
        "{\"version\":1,\"violations\":[1]}¦:1:28: must be an object",
        "{\"version\":1¦:1:13: ",
        "` `¦:1:",
      })
  void broken(String text, String message) throws IOException {
    write("baseline.json", text);
    write("jobs/a.json", "{}");
    for (String option : List.of("--baseline", "--write-baseline")) {
      Shell.Result result = new Shell().run("validate", option, "" + baseline(), dir + "/jobs");
      assertThat(result.err()).startsWith("jobsmith: " + option + " " + baseline() + message);
      assertThat(result.status()).isEqualTo(2);
      assertThat(Files.readString(baseline())).isEqualTo(text);
    }
  }

  @Test
  @DisplayName("a missing baseline says how to create it")
  void missing() {
    assertThat(compare().err())
        .startsWith("jobsmith: --baseline: no such file: " + baseline() + "; create it with ");
    assertThat(compare().status()).isEqualTo(2);
  }

  @Test
  @DisplayName("a directory that cannot be written keeps the old baseline")
  void readOnly() throws IOException {
    write("jobs/a.json", "{}");
    write("locked/x", "");
    Path locked = dir.resolve("locked");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    Assumptions.assumeFalse(Files.isWritable(locked), "this user may write everywhere");
    Shell.Result result =
        new Shell().run("validate", "--write-baseline", locked + "/b.json", dir + "/jobs");
    assertThat(result.err()).contains("cannot be written");
    assertThat(result.status()).isEqualTo(3);
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  @DisplayName("with --fail-on never, violations are reported and the exit code is 0")
  void never() throws IOException {
    write("jobs/a.json", "{\"name\":\"abcd\"}");
    Shell.Result result = new Shell().run("validate", "--fail-on", "never", dir + "/jobs");
    assertThat(result.out()).contains("a.json:1:9: error").endsWith("1 file: 1 error\n");
    assertThat(result.status()).isZero();
    String junit =
        new Shell().run("validate", "--fail-on=never", "--format=junit", dir + "/jobs").out();
    assertThat(junit).contains("failures=\"0\"").doesNotContain("<failure");
    assertThat(new Shell().run("validate", "--fail-on=never", dir + "/nowhere").status())
        .isEqualTo(3);
  }
}
