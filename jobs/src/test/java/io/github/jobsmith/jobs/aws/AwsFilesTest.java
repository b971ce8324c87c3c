package io.github.jobsmith.jobs.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that options name: what is wrong in them, and names that are not recognised as such. */
class AwsFilesTest extends CommandLines {
  @Test
  @DisplayName("a violation in a file names the file, and its line there")
  void file() throws IOException {
    Files.writeString(
        directory.resolve("tags.json"), "[\n  {\"Key\": \"a\"},\n  {\"Value\": \"b\"}\n]\n");
    Files.writeString(directory.resolve("job.yaml"), "\njobId: a.b\ntargets: [x]\n");
    assertThat(faults("--tags", "file://tags.json"))
        .containsExactly("tags.json:3:3: error: Key is missing in tags[1] [tag-key-required]");
    assertThat(
            reported(
                read(
                    "iot",
                    "create-job",
                    "--cli-input-yaml",
                    "file://job.yaml",
                    "--targets",
                    TARGET,
                    "--document",
                    "{}")))
        .containsExactly(
            "job.yaml:2:8: error: jobId is \"a.b\"; must be ASCII letters, digits, - and _ only"
                + " [job-id-characters]");
  }

  @Test
  @DisplayName("files that cannot be read")
  void badFiles() throws IOException {
    Files.createSymbolicLink(directory.resolve("loop"), Path.of("loop"));
    Files.write(directory.resolve("binary"), new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF});
    assertThat(reported(job("--document", "file://missing.json")))
        .containsExactly(
            "--document:1:1: error: the file cannot be read: no such file or directory [aws-file]");
    assertThat(reported(job("--document", "file://.")))
        .containsExactly("--document:1:1: error: this is a directory, not a file [aws-file]");
    assertThat(reported(job("--document", "file://loop")))
        .containsExactly(
            "--document:1:1: error: the file cannot be read: a link that leads back to itself"
                + " [aws-file]");
    assertThat(reported(job("--document", "file://binary")))
        .containsExactly("--document:1:1: error: the file is not text in UTF-8 [aws-file]");
    assertThat(reported(job("--document", "fileb://binary")))
        .containsExactly(
            "--document:1:1: error: fileb:// reads bytes, but text is expected; write file:// for"
                + " a text file [aws-file]");
    assertThat(reported(job("--document", "file://")))
        .containsExactly("--document:1:1: error: the path is empty [aws-file]");
    assertThat(reported(job("--document-parameters", "a@=file://nope", "--document", "{}")))
        .containsExactly(
            "--document-parameters:1:1: error: the file after `@=`: the file cannot be read: no"
                + " such file or directory [aws-file]");
  }

  @ParameterizedTest
  @DisplayName("the name of a file without file://: the hint is what to write")
  @CsvSource({
    "--document, docs/doc.json, docs/doc.json",
    "--document, doc.TXT, doc.TXT",
    "--document, ../a/é-1.json, ../a/é-1.json",
    "--document, FILE://doc.json, doc.json",
    "--document, File:/tmp/doc, /tmp/doc",
    "--document, file:doc.json, doc.json",
    "--document, C:\\a\\doc.json, C:\\a\\doc.json",
    "--cli-input-json, req.json, req.json",
    "--cli-input-yaml, ~/req.yml, ~/req.yml",
    "--timeout-config, t.json, t.json",
    "--tags, tags.json, tags.json",
    "--targets, $HOME/targets.json, $HOME/targets.json",
    "--document-parameters, p.yaml, p.yaml",
  })
  void forgotten(String option, String value, String path) {
    AwsLine line =
        option.startsWith("--cli")
            ? read("iot", "create-job", option, value)
            : read("iot", "create-job", "--job-id", "a", option, value);
    assertThat(reported(line))
        .containsExactly(
            option
                + ":1:1: error: this is the name of a file, and the AWS CLI reads a file only after"
                + " `file://` [aws-file]");
    assertThat(hints(line)).containsExactly("Write file://" + path + ".");
  }

  @Test
  @DisplayName("the address of an object in S3: the hint is the option for it")
  void objectInS3() {
    AwsLine line = job("--document", "s3://b/k/doc.json");
    assertThat(reported(line)).singleElement().asString().contains("[aws-file]");
    assertThat(hints(line))
        .containsExactly(
            "Write --document-source https://s3.REGION.amazonaws.com/b/k/doc.json instead.");
    assertThat(hints(read("iot", "create-job", "--cli-input-json", "s3://b/k")))
        .containsExactly("Copy the object to a file, and write file:// and the path of the file.");
  }

  @ParameterizedTest
  @DisplayName("other text is not taken for the name of a file, and not shown")
  @ValueSource(
      strings = {"hunter2", "a b.json", ".json", "'a.json'", "{a.json", "hunter2,a.json", "a.exe"})
  void notForgotten(String text) {
    AwsLine line = job("--document", text);
    assertThat(reported(line)).singleElement().asString().contains("[document-json]");
    assertThat(hints(line).toString() + reported(line)).doesNotContain("hunter2");
    assertThat(faults("--description", "notes.txt")).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("a file that is no document is one error: the one that says more")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\uFEFF{}` | 1:1 json-encoding",
        "`` | 1:1 document-empty",
        "` \n` | 2:1 json-syntax",
        "`{\"a\":\n \"NUL\"}` | 2:3 json-syntax",
        "NUL | 1:1 json-syntax",
        "file://self.json | 1:1 document-json",
        "fileb://self.json | 1:1 document-json",
        "`{\n\"a\": 1,}` | 2:7 json-syntax",
        "operation: reboot | 1:1 json-syntax",
      })
  void oneFault(String text, String expected) throws IOException {
    Files.writeString(directory.resolve("doc.json"), text.replace("NUL", "\0"));
    AwsCommandLine reader =
        AwsCommandLine.of(directory, Map.of())
            .with((request, made, document) -> request.validate(document));
    AwsLine line =
        reader.read(
            List.of(
                "iot",
                "create-job",
                "--job-id",
                "a",
                "--targets",
                TARGET,
                "--document",
                "file://doc.json"),
            operation -> CreateJobRequestValidator.create());
    assertThat(line.reports().get("doc.json").violations())
        .extracting(each -> each.line() + ":" + each.column() + " " + each.rule().id())
        .containsExactly(expected);
  }
}
