package io.github.jobsmith.jobs.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options, their values, and whole requests on a command line of the AWS CLI. */
class AwsCommandLineTest extends CommandLines {
  @Test
  @DisplayName("a violation names the option, and its place in the value")
  void option() {
    assertThat(
            reported(
                job(
                    "--doc",
                    "{}",
                    "--document={}",
                    "--targets",
                    TARGET,
                    "pump",
                    "--timeout-config",
                    "inProgressTimeoutInMinutes=0",
                    "--tags",
                    "Key=a",
                    "Key=b,Valu=c")))
        .containsExactly(
            "--doc:1:1: error: can be short for --document-source, --document,"
                + " --document-parameters [aws-option]",
            "--targets:1:1: warning: is given more than once; only the last one counts"
                + " [aws-option-repeated]",
            "--targets:1:44: error: targets[1] is \"pump\"; must be a thing or thing group ARN:"
                + " arn:aws:iot:REGION:ACCOUNT:thing/NAME or"
                + " arn:aws:iot:REGION:ACCOUNT:thinggroup/NAME, with a NAME of 1 to 128 letters,"
                + " digits, :, _ and - [target-arn]",
            "--timeout-config:1:28: error: inProgressTimeoutInMinutes is 0; must be 1 to 10080"
                + " minutes [timeout-minutes]",
            "--tags:1:13: error: unknown member \"Valu\"; did you mean Value? [unknown-member]");
  }

  @Test
  @DisplayName("rules of the whole request name the command, or the file of the request")
  void whole() throws IOException {
    assertThat(reported(job()))
        .containsExactly(
            "aws iot create-job:1:1: error: document, documentSource and jobTemplateArn are all"
                + " missing [document-missing]");
    Files.writeString(directory.resolve("job.json"), "\n {\"document\": \"{}\"}");
    assertThat(
            reported(
                read(
                    "iot",
                    "create-job",
                    "--cli-input-json",
                    "file://job.json",
                    "--targets=" + TARGET)))
        .containsExactly("job.json:2:2: error: jobId is missing [job-id-required]");
  }

  @ParameterizedTest
  @DisplayName("a value that is not in quotes is one violation, and not shown")
  @CsvSource(
      delimiter = '|',
      value = {
        "--document|{ \"password\": \"hunter2\" }|4",
        "--document|{password: hunter2}|2",
        "--description|hunter2 was here|3",
        "--abort-config|criteriaList=[{failureType=ALL, action=hunter2}]|2",
        "--document-parameters|a=1 b=hunter2|2",
        "--cli-input-json|{ \"jobId\": \"hunter2\" }|4",
      })
  void withoutQuotes(String option, String value, int arguments) {
    List<String> line = new ArrayList<>(List.of("iot", "create-job", "--targets", TARGET));
    line.addAll(List.of("--job-id", "a", option));
    line.addAll(List.of(value.split(" ")));
    assertThat(reported(read(line.toArray(String[]::new))))
        .containsExactly(
            option
                + ":1:1: error: takes one value, but "
                + arguments
                + " arguments follow it; put a value that contains spaces in quotes [aws-option]");
    assertThat(read("iot", "create-job", "--job-id", "a", "help").makesRequest()).isFalse();
  }

  @Test
  @DisplayName("options that the AWS CLI does not know")
  void unknown() {
    assertThat(faults("--job-name", "b"))
        .containsExactly("--job-name:1:1: error: unknown option [aws-option]");
    assertThat(faults("--jobid=b", "c"))
        .containsExactly("--jobid:1:1: error: unknown option; did you mean --job-id? [aws-option]");
    List<String> line = new ArrayList<>(List.of("iot", "create-job", "stray", "--job-id", "a"));
    line.addAll(List.of("--targets", TARGET, "--document", "{}"));
    assertThat(reported(read(line.toArray(String[]::new))))
        .containsExactly(
            "stray:1:1: error: is not the value of an option; put a value that contains spaces in"
                + " quotes [aws-option]");
    assertThat(faults("--description"))
        .containsExactly(
            "--description:1:1: error: needs a value; write --description=VALUE if the value begins"
                + " with a hyphen [aws-option]");
    assertThat(faults("--no-cli-pager=x"))
        .containsExactly("--no-cli-pager:1:1: error: does not take a value [aws-option]");
  }

  @ParameterizedTest
  @DisplayName("an option that can be short for several is one error, and is not taken for another")
  @ValueSource(strings = {"--target", "--document-", "--job", "--cli-input", "--t"})
  void ambiguous(String option) {
    for (List<String> written : List.of(List.of(option, "x"), List.of(option + "=x"))) {
      assertThat(faults(written.toArray(String[]::new)))
          .singleElement()
          .asString()
          .startsWith(option + ":1:1: error: can be short for --");
    }
    assertThat(faults(option, "x", option, "y")).hasSize(1);
  }

  @Test
  @DisplayName("the closest of several options is suggested")
  void ambiguousHint() {
    assertThat(
            reported(
                read("iot", "create-job", "--job-id", "a", "--target", TARGET, "--document", "{}")))
        .containsExactly(
            "--target:1:1: error: can be short for --targets, --target-selection; did you mean"
                + " --targets? [aws-option]");
  }

  @Test
  @DisplayName("whole requests: one at a time, and spelt so that the AWS CLI recognises it")
  void input() {
    assertThat(
            reported(
                read("iot", "create-job", "--cli-input-json", "{}", "--cli-input-yaml", "a: b")))
        .containsExactly(
            "--cli-input-yaml:1:1: error: cannot be given together with --cli-input-json"
                + " [aws-input]");
    assertThat(reported(read("iot", "create-job", "--cli-input-json={}")))
        .singleElement()
        .asString()
        .startsWith("--cli-input-json:1:1: error: the AWS CLI does not recognise this spelling");
    assertThat(reported(read("iot", "create-job", "--cli-input-json", "[]")))
        .singleElement()
        .asString()
        .contains("[request-object]");
    assertThat(reported(read("iot", "create-job", "--cli-input-yaml", "")))
        .singleElement()
        .asString()
        .contains("the file is empty");
  }

  @Test
  @DisplayName("the content of a document and of parameters is not shown")
  void sensitive() throws IOException {
    Files.writeString(directory.resolve("doc.json"), "{\"password\": \"hunter2\"");
    for (AwsLine line :
        List.of(
            job("--document", "{\"password\": \"hunter2\""),
            job("--document", "file://doc.json"),
            job("--document-parameters", "password='hunter2", "--document", "{}"),
            job("--document-parameters", "password=hunter2\n", "--document", "{}"),
            job("--document-parameters", "{\"password\": \"hunter2\n\"}", "--document", "{}"))) {
      assertThat(reported(line)).isNotEmpty();
      for (Report report : line.reports().values()) {
        for (Violation violation : report.violations()) {
          assertThat(violation.message()).doesNotContain("hunter2");
          assertThat(violation.excerpt().toString()).doesNotContain("hunter2");
        }
      }
    }
  }

  @Test
  @DisplayName("other commands, help and skeletons make no request")
  void others() {
    assertThat(read("iot", "describe-job", "--job-id", "a").operation()).isEmpty();
    assertThat(read("s3", "ls").operation()).isEmpty();
    assertThat(read().operation()).isEmpty();
    assertThat(read("--region", "iot", "create-job").operation()).isEmpty();
    assertThat(read("iot", "create-job").makesRequest()).isTrue();
    assertThat(read("iot", "create-job", "help").makesRequest()).isFalse();
    assertThat(read("iot", "create-job", "--generate-cli-skeleton").makesRequest()).isFalse();
    assertThat(read("iot", "create-job", "--generate-cli-skeleton", "yaml-input").makesRequest())
        .isFalse();
    assertThat(read("iot", "create-job", "--generate-cli-skeleton", "output").makesRequest())
        .isTrue();
    assertThat(read("--version", "iot", "create-job").makesRequest()).isFalse();
  }

  @Test
  @DisplayName("the rest of a skeleton is one violation; the other members and options are checked")
  void restOfSkeleton() throws IOException {
    Files.writeString(
        directory.resolve("request.json"),
        """
        {
          "jobId": "",
          "targets": ["%s"],
          "document": "{}",
          "description": "",
          "presignedUrlConfig": {"roleArn": "", "expiresInSec": 0},
          "timeoutConfig": {"inProgressTimeoutInMinutes": 0},
          "tags": [{"Key": "a?", "Value": "b"}]
        }
        """
            .formatted(TARGET));
    AwsLine line =
        read(
            "iot",
            "create-job",
            "--cli-input-json",
            "file://request.json",
            "--job-id",
            "a.b",
            "--namespace-id",
            "");
    assertThat(reported(line))
        .hasSize(3)
        .anyMatch(each -> each.startsWith("--job-id:") && each.contains("jobId is \"a.b\""))
        .anyMatch(each -> each.contains("Key is \"a?\""))
        .anyMatch(
            each ->
                each.contains(
                    "wrote them: namespaceId, description, presignedUrlConfig, timeoutConfig"));
    assertThat(line.request()).isPresent();
  }

  @Test
  @DisplayName("a dash of a word processor is named")
  void dash() {
    assertThat(reported(read("iot", "create-job", "\u2014job-id", "a")))
        .contains(
            "\u2014job-id:1:1: error: begins with a dash; write two hyphens: --job-id [aws-option]");
    assertThat(faults("\u2013description", "b"))
        .containsExactly(
            "\u2013description:1:1: error: begins with a dash; write two hyphens: --description"
                + " [aws-option]");
    assertThat(reported(read("iot", "create-job", "\u2014", "a")))
        .anyMatch(each -> each.startsWith("\u2014:1:1: error: is not the value of an option"));
  }
}
