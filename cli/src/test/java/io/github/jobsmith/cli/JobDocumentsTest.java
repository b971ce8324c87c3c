package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.cli.output.Format;
import io.github.jobsmith.cli.schema.BuiltInSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JobDocumentsTest {
  private static final String PRESIGNS =
      "{\"a\": \"${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/bucket/k}\"}";

  @TempDir private Path directory;

  private static Shell.Result run(String... args) {
    return new Shell().schemas(new BuiltInSchemas()).run(args);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }

  @Test
  @DisplayName("--document reports violations at their places in the document")
  void places() throws IOException {
    String file = file("doc.txt", "{\n \"a\": \"${thingName}\"\n}\n");
    Shell.Result result = run("validate", "--document", file);
    assertThat(result.out()).contains("doc.txt:2:8: error: ").contains("[placeholder-local]");
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  @DisplayName("a document on standard input")
  void stdin() {
    Shell.Result result =
        new Shell()
            .schemas(new BuiltInSchemas())
            .stdin("operation: reboot")
            .run("validate", "--document", "-");
    assertThat(result.out()).startsWith("<stdin>:1:1: error: ").contains("[json-syntax]");
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  @DisplayName("what only the request tells is given by options; otherwise the rule is not run")
  void facts() throws IOException {
    String file = file("doc.json", PRESIGNS);
    Shell.Result unknown = run("validate", "--document", file);
    assertThat(unknown.status()).isZero();
    assertThat(unknown.out()).contains("1 rule was not run because --role is not set\n");
    Shell.Result given =
        run("validate", "--document", "--role", "arn:aws:iam::123456789012:role/r", file);
    assertThat(given.status()).isZero();
    assertThat(given.out()).doesNotContain("not run");
    Shell.Result none = run("validate", "--document", "--role", "none", file);
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.out()).contains("[placeholder-role]").doesNotContain("not run");
    assertThat(run("validate", "--document", "--format", "json", file).out())
        .contains("\"notRun\": [\"placeholder-role\"]");
  }

  @Test
  @DisplayName("a document among requests is said in one line, and options apply to it")
  void recognised() throws IOException {
    file("doc.json", PRESIGNS.replace("}}", "}, \"operation\": \"a\"}"));
    Files.writeString(directory.resolve("document.json"), PRESIGNS);
    Shell.Result result = run("validate", directory.toString());
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .contains(
            "document.json:1:1: info: this is a job document, not a CreateJob request; it was"
                + " validated as one [job-document-file]");
    assertThat(run("validate", "--role", "none", directory.toString()).status()).isEqualTo(1);
    assertThat(run("validate", "--disable", "job-document-file", directory.toString()).out())
        .doesNotContain("job-document-file");
  }

  @ParameterizedTest
  @DisplayName("no format shows a value of a job document")
  @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "STANDARD_.*")
  void secrets(Format.Kind format) throws IOException {
    String document = "{\"operation\": \"x\", \"password\": \"hunter2\"}";
    String name = format.name().toLowerCase(Locale.ROOT);
    for (String file :
        List.of(
            file("doc.json", document),
            file("lines.jsonl", document + "\n" + document + "\n"),
            file("array.json", "[{\"jobId\": \"a\"}, " + document + "]"),
            file("template.json", "{\"jobTemplateId\": \"a\", \"document\": \"hunter2\"}"))) {
      Shell.Result result = run("validate", "--format", name, file);
      assertThat(result.out() + result.err()).doesNotContain("hunter2");
      assertThat(result.status()).isLessThan(2);
    }
  }

  @ParameterizedTest
  @DisplayName("options that are wrong or do not apply are usage errors")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "validate --document --schema x.json a | --document cannot be combined with --schema",
        "validate --role r --schema create-job-response a | --role cannot be combined with --schema",
        "validate --role admin a | --role is \"admin\"; must be an ARN or none",
        "validate --package-version a a | --package-version is \"a\"; must be an ARN or none",
        "validate --package-version none --package-version arn:a a"
            + " | --package-version is \"none\"; must be an ARN or none",
        "validate --target none a | --target is \"none\"; must be an ARN",
      })
  void usage(String line, String message) throws IOException {
    Files.writeString(directory.resolve("x.json"), "{}");
    String[] args = line.replace("x.json", directory.resolve("x.json").toString()).split(" ");
    Shell.Result result = run(args);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).startsWith("jobsmith: " + message);
  }

  @Test
  @DisplayName("large, broken and strange documents are reports, not faults")
  void badInput() throws IOException {
    assertThat(
            run("validate", "--document", file("a", "{\"a\": \"" + "x".repeat(40_960) + "\"}"))
                .out())
        .contains("[document-length]");
    assertThat(run("validate", "--document", file("b", "")).out()).contains("[json-syntax]");
    assertThat(run("validate", "--document", file("c", "\ufeff{}")).out())
        .contains("[json-encoding]");
    assertThat(
            run(
                    "validate",
                    "--document",
                    file("d", "{\"a\": \"" + "${aws:iot:".repeat(3000) + "\"}"))
                .out())
        .contains("[placeholder-unterminated]");
    assertThat(run("validate", "--document", file("e", "[".repeat(100_000))).out())
        .contains("[json-limit]");
    assertThat(run("validate", "--document", directory.resolve("none").toString()).status())
        .isEqualTo(3);
  }
}
