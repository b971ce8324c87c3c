package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a file contains: a violation with its place, exit code 1, and the other files are still
 * checked.
 */
class BadInputTest {
  @TempDir Path dir;

  private static final String COMMENTS =
      "jobsmith: --jsonc accepts comments and trailing commas in JSON\n";

  static Stream<Arguments> malformed() {
    return Stream.of(
        bad("an empty file", "", "1:1", "json-syntax"),
        bad("blanks only", " \n ", "2:2", "json-syntax"),
        bad("a cut object", "{\n  \"name\":", "2:10", "json-syntax"),
        bad("a trailing comma", "{\n  \"name\": \"a\",\n}", "2:14", "json-syntax"),
        bad("a comment", "{ // job\n}", "1:3", "json-syntax"),
        bad("single quotes", "{'name': 1}", "1:2", "json-syntax"),
        bad("NaN", "{\"name\": NaN}", "1:10", "json-syntax"),
        bad("a second value", "{} {}", "1:4", "json-syntax"),
        bad("NUL", "{\"name\": \"a\u0000b\"}", "1:12", "json-syntax"),
        bad("a byte order mark", "\ufeff{}", "1:1", "json-encoding"),
        bad("a lone surrogate escape", "{\"name\": \"\\ud800\"}", "1:11", "json-encoding"),
        bad("UTF-8 that is cut off", new byte[] {'"', (byte) 0xE2, (byte) 0x82, '"'}, "1:2"),
        bad("UTF-16", "{}".getBytes(StandardCharsets.UTF_16LE), "1:1", "json-encoding"),
        bad("a duplicate member", "{\"name\": 1,\n\"name\": 2}", "2:1", "duplicate-member"),
        bad("100,000 nested arrays", "[".repeat(100_000), "1:513", "json-limit"),
        bad("100,000 nested objects", "{\"a\":".repeat(100_000), "1:2561", "json-limit"),
        bad("a number of 2,000 digits", "1".repeat(2_000), "1:1", "json-limit"));
  }

  private static Arguments bad(String title, String text, String place, String rule) {
    return bad(title, text.getBytes(StandardCharsets.UTF_8), place, rule);
  }

  private static Arguments bad(String title, byte[] text, String place) {
    return bad(title, text, place, "json-encoding");
  }

  private static Arguments bad(String title, byte[] text, String place, String rule) {
    return Arguments.of(title, text, place, rule);
  }

  @ParameterizedTest(name = "{0}: {3} at {2}")
  @MethodSource("malformed")
  void finding(String title, byte[] text, String place, String rule) throws IOException {
    Files.write(dir.resolve("bad.json"), text);
    Files.writeString(dir.resolve("other.json"), "{\"name\":\"long\"}");
    Shell.Result result = new Shell().run("validate", dir.toString());
    assertThat(result.out())
        .startsWith(dir + "/bad.json:" + place + ": error: ")
        .contains("[" + rule + "]\n")
        .contains(dir + "/other.json:1:9: error: name")
        .contains("2 files: 2 errors in 2 files\n");
    assertThat(result.err()).isEqualTo(title.equals("a comment") ? COMMENTS : "");
    assertThat(result.status()).isEqualTo(1);

    Shell.Result stdin = new Shell().stdin(text).run("validate", "-");
    assertThat(stdin.out()).startsWith("<stdin>:" + place + ": error: ");
    assertThat(stdin.status()).isEqualTo(1);
  }

  @Test
  @DisplayName("if JSON has comments, the option that accepts them is named once")
  void comments() throws IOException {
    Files.writeString(dir.resolve("a.json"), "{\n  \"name\": \"a\" /* b */\n}");
    Files.writeString(dir.resolve("b.json"), "// b\n{}");
    Shell.Result result = new Shell().run("validate", dir.toString());
    assertThat(result.err()).isEqualTo(COMMENTS);
    assertThat(result.out()).contains("2 files: 2 errors in 2 files\n");
    assertThat(new Shell().run("validate", "--jsonc", dir.toString()).err()).isEmpty();

    // Neither a comment of JSON with comments nor of JSON Lines.
    Files.writeString(dir.resolve("a.json"), "{}\n/ 1");
    Files.writeString(dir.resolve("b.json"), "# b\n{}");
    Path lines = Files.writeString(dir.resolve("c.jsonl"), "{}\n// b\n");
    assertThat(new Shell().run("validate", dir.toString(), lines.toString()).err()).isEmpty();
  }

  @Test
  @DisplayName("if a file is a shell script, the command for its lines is named once")
  void scripts() throws IOException {
    String note =
        "jobsmith: to validate a line of a shell script, put jobsmith in front of it:"
            + " jobsmith aws iot create-job …\n";
    String line = "aws iot create-job --job-id a --targets b\n";
    Path script = Files.writeString(dir.resolve("create.sh"), "#!/bin/bash\n" + line);
    Path other = Files.writeString(dir.resolve("OTHER.BASH"), line);
    Shell.Result result = new Shell().run("validate", script.toString(), other.toString());
    assertThat(result.err()).isEqualTo(note);
    assertThat(result.status()).isEqualTo(1);

    Files.writeString(script, "{}");
    Path json = Files.writeString(dir.resolve("a.json"), line);
    assertThat(new Shell().run("validate", script.toString(), json.toString()).err()).isEmpty();
  }

  @Test
  @DisplayName("1e999999999 is a number like any other")
  void hugeExponent() {
    Shell.Result result = new Shell().stdin("{\"weight\": 1e999999999}").run("validate", "-");
    assertThat(result.out()).isEqualTo("1 file: clean\n");
    assertThat(result.status()).isZero();
  }

  @Test
  @DisplayName("a file of 200 MB is a violation, and is not read")
  void largeFile() throws IOException {
    Path file = dir.resolve("large.json");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(200L << 20);
    }
    Shell.Result result =
        Assertions.assertTimeout(
            Duration.ofSeconds(60), () -> new Shell().run("validate", dir.toString()));
    assertThat(result.out()).contains("large.json:1:1: error: ").contains("[json-limit]");
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  @DisplayName("infinite standard input is read up to the limit")
  void endless() {
    InputStream blanks =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            java.util.Arrays.fill(buffer, offset, offset + length, (byte) ' ');
            return length;
          }
        };
    Shell.Result result = new Shell().stdin(blanks).run("validate", "-");
    assertThat(result.out()).startsWith("<stdin>:1:1: error: ").contains("[json-limit]");
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  @DisplayName("a line of a megabyte is cut around the place")
  void longLine() {
    String text = "{\"pad\":\"" + "x".repeat(1 << 20) + "\",\"name\":\"long\"}";
    Shell.Result result = new Shell().stdin(text).run("validate", "-");
    assertThat(result.out()).contains("<stdin>:1:1048594: error: name");
    assertThat(result.out().lines()).allMatch(line -> line.length() < 250);
  }

  @Test
  @DisplayName("a value full of terminal escapes cannot drive the terminal; a secret is not shown")
  void escapesAndSecrets() {
    String text =
        "{\"secret\":\"hunter2\",\"\\u001b[2J\u009b31m\u202e\":1,\"name\":\"\u009b2J\\u001b[H long\u202e\"}";
    for (String format : new String[] {"text", "json"}) {
      Shell.Result result = new Shell().stdin(text).run("validate", "--format", format, "-");
      assertThat(result.status()).isEqualTo(1);
      assertThat(result.out()).contains("name-length").doesNotContain("hunter2");
      assertThat(result.out().chars())
          .noneMatch(c -> (c < ' ' && c != '\n') || (c >= 0x7F && c <= 0x9F) || c == 0x202E);
    }
  }

  @Test
  @DisplayName("an internal error is one line and exit code 3; the other files are still checked")
  void internalFault() throws IOException {
    Files.writeString(dir.resolve("a.json"), "{\"crash\":1}");
    Files.writeString(dir.resolve("b.json"), "{\"name\":\"long\"}");
    Shell.Result result = new Shell().run("validate", dir.toString());
    assertThat(result.err())
        .isEqualTo(
            dir
                + "/a.json: error: internal error: IllegalStateException: crashed\\u001b[2J;"
                + " set JOBSMITH_DEBUG=1 to print the stack trace\n");
    assertThat(result.out()).contains("b.json:1:9: error");
    assertThat(result.status()).isEqualTo(3);

    Shell.Result verbose = new Shell().run("validate", "--verbose", dir.toString());
    assertThat(verbose.err()).contains("\tat io.github.jobsmith.cli.TestSchema.check");
    Shell.Result debug =
        new Shell().environment("JOBSMITH_DEBUG", "1").run("validate", dir.toString());
    assertThat(debug.err()).contains("\tat io.github.jobsmith.cli.TestSchema.check");
  }

  private Shell.Result failing(Error error) throws IOException {
    Files.writeString(dir.resolve("a.json"), "{}");
    return new Shell()
        .whenChecking(
            () -> {
              throw error;
            })
        .run("validate", "--format", "json", dir.toString());
  }

  @Test
  @DisplayName("a lack of threads is not a lack of memory")
  void threads() throws IOException {
    assertThat(failing(new OutOfMemoryError("unable to create native thread")).err())
        .contains("a.json: error: internal error: OutOfMemoryError: unable to create native");
  }

  @Test
  @DisplayName("running out of memory is an error of one file")
  void memory() throws IOException {
    Shell.Result result = failing(new OutOfMemoryError("Java heap space"));
    assertThat(result.err())
        .containsPattern("a.json: error: requires more memory than the \\d+ MiB that Java may use")
        .endsWith("; set JOBSMITH_JAVA_OPTS, for example to -Xmx2g\n")
        .hasLineCount(1);
    assertThat(result.out()).contains("\"unreadable\": 1");
    assertThat(result.status()).isEqualTo(3);
  }

  @Test
  @DisplayName("a document that is too deep for the stack is a violation")
  void stack() throws IOException {
    Shell.Result result = failing(new StackOverflowError());
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("nested too deeply for the stack of this thread");
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  @DisplayName("memory does not grow with the number of violations printed")
  void manyFindings() {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes("{\"odd\":1".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 20_000; i++) {
      text.writeBytes(",\"odd\":1".getBytes(StandardCharsets.UTF_8));
    }
    text.write('}');
    Shell.Result result = new Shell().stdin(text.toByteArray()).run("validate", "-");
    assertThat(result.out())
        .contains("<stdin>: only the first 10000 violations of this file are shown");
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  @DisplayName("a named pipe without a writer is refused")
  void pipes() throws IOException, InterruptedException {
    Path pipe = dir.resolve("pipe.json");
    int made;
    try {
      made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    } catch (IOException e) {
      made = 1;
    }
    Assumptions.assumeTrue(made == 0, "there is no mkfifo");
    Files.writeString(dir.resolve("a.json"), "{}");
    for (String option : new String[] {"--quiet", "--document"}) {
      Shell.Result result =
          Assertions.assertTimeoutPreemptively(
              Duration.ofSeconds(60), () -> new Shell().run("validate", option, pipe.toString()));
      assertThat(result.status()).isEqualTo(3);
      assertThat(result.err() + result.out()).contains("a pipe or a device, not a file");
    }
    Shell.Result schema =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () ->
                new Shell()
                    .run(
                        "validate", "--schema", pipe.toString(), dir.resolve("a.json").toString()));
    assertThat(schema.status()).isNotZero();
    assertThat(schema.err()).contains("a pipe or a device, not a file");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "validate <(cat \"$2\")",
        "validate /dev/stdin < <(cat \"$2\")",
        "validate /dev/stdin < \"$2\"",
        "validate - < <(cat \"$2\")",
        "validate --no-cache --schema <(echo '{\"required\": [\"x\"]}') \"$2\""
      })
  @DisplayName("what a shell supplies is read")
  void suppliedByTheShell(String arguments) throws IOException, InterruptedException {
    Path file = Files.writeString(dir.resolve("a.json"), "{}");
    Path out = dir.resolve("out");
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "bash",
                  "-c",
                  "exec \"$0\" -cp \"$1\" " + Main.class.getName() + " " + arguments,
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  System.getProperty("java.class.path"),
                  file.toString())
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
    } catch (IOException e) {
      process = null;
    }
    Assumptions.assumeTrue(process != null, "there is no bash");
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(out).content().contains(" is missing [").doesNotContain("cannot");
    assertThat(process.exitValue()).isEqualTo(1);
  }
}
