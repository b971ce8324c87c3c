package io.github.jobsmith.jobs.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Placeholders in a command line of the AWS CLI")
class AwsPlaceholdersTest {
  private static final String TARGET = "arn:aws:iot:eu-west-1:123456789012:thing/a";

  @TempDir Path directory;

  private AwsLine read(List<String> arguments) {
    Validator validator =
        CreateJobRequestValidator.create()
            .with(ValidationOptions.DEFAULT.withPlaceholders(List.of("\\{\\{.*?}}", "^__\\w+__$")));
    return AwsCommandLine.of(directory, Map.of()).read(arguments, operation -> validator);
  }

  private AwsLine job(String... more) {
    List<String> arguments = new ArrayList<>(List.of("iot", "create-job", "--targets", TARGET));
    arguments.addAll(List.of(more));
    if (!arguments.contains("--document")) {
      arguments.addAll(List.of("--document", "{}"));
    }
    return read(arguments);
  }

  private static List<String> said(AwsLine line) {
    List<String> said = new ArrayList<>();
    line.reports()
        .forEach(
            (name, report) ->
                report.violations().stream()
                    .map(each -> name + ":" + each.column() + " " + each.rule().id())
                    .forEach(said::add));
    return said;
  }

  private static int unknown(AwsLine line) {
    return line.reports().values().stream().mapToInt(report -> report.unknownValues()).sum();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--job-id | {{ id }} | 1",
        "--job-id | __ID__ | 1",
        "--timeout-config | inProgressTimeoutInMinutes={{ m }} | 1",
        "--timeout-config | inProgressTimeoutInMinutes=__M__ | 1",
        "--timeout-config | {\"inProgressTimeoutInMinutes\": {{ m }}} | 1",
        "--timeout-config | {\"inProgressTimeoutInMinutes\": __M__} | 1",
        "--timeout-config | {{ config }} | 1",
        "--timeout-config | { {{ config }}: 5} | 1",
        "--tags | Key={{ k, l }},Value={{ v }} | 2",
        "--tags | [{\"Key\": {{ k }}, \"Value\": \"a\"}] | 1",
        "--abort-config | criteriaList=[{failureType={{ f }},action=CANCEL,thresholdPercentage={{ t }},minNumberOfExecutedThings=1}] | 2",
        "--document | file://{{ dir }}/doc.json | 1",
        "--document-parameters | a={{ x }} | 1",
        "--query | {{ q }}( | 0",
        "--region | {{ r }} | 0",
      })
  @DisplayName("are unknown values, in text, shorthand, JSON and names of files")
  void unknownValues(String option, String value, int count) {
    List<String> more = new ArrayList<>(List.of(option, value));
    if (!option.equals("--job-id")) {
      more.addAll(List.of("--job-id", "a"));
    }
    AwsLine line = job(more.toArray(String[]::new));

    assertThat(said(line)).isEmpty();
    assertThat(unknown(line)).isEqualTo(count);
    assertThat(line.request().orElseThrow().isObject(0)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--timeout-config | inProgressTimeoutInMinutes={ m } | --timeout-config:32 aws-shorthand",
        "--timeout-config | inProgressTimeoutInMinutes={{ m }},x=1 | --timeout-config:36 unknown-member",
        "--timeout-config | {\"inProgressTimeoutInMinutes\": {{ m }}, \"x\": 1} | --timeout-config:41 unknown-member",
        "--timeout-config | inProgressTimeoutInMinutes={% m %} | --timeout-config:28 template-token",
        "--document-parameters | a={% m %},b=c | --document-parameters:3 template-token",
        "--tags | Key=a,Value=<v>,x={a | --tags:19 aws-shorthand",
        "--timeout-config | {\"inProgressTimeoutInMinutes\": <m>} | --timeout-config:32 json-syntax",
        "--description | a{{ x }}\u0007 | ``",
        "--document | file://dir/doc.json | --document:1 aws-file",
      })
  @DisplayName("leave the rest to be checked; other tokens are none")
  void rest(String option, String value, String said) {
    AwsLine line = job("--job-id", "a", option, value);

    assertThat(said(line)).isEqualTo(said.isEmpty() ? List.of() : List.of(said));
  }

  @ParameterizedTest
  @CsvSource({"--cli-input-json, job.json", "--cli-input-yaml, job.yaml"})
  @DisplayName("are unknown values and names of a whole request, with and without quotes")
  void files(String option, String name) throws IOException {
    Files.writeString(
        directory.resolve("job.json"),
        "{\"jobId\": {{ id }}, \"targets\": [\"{{ t }}\"], {{ k }}: 5,\n"
            + " \"tags\": [{ {{ l }}: \"v\", \"Value\": {{ v }}, \"x\": 1}], \"document\": \"{}\"}");
    Files.writeString(
        directory.resolve("job.yaml"),
        "jobId: {{ id }}\ntargets: [ '{{ t }}' ]\n{{ k }}: 5\n"
            + "tags:\n- {{ l }}: v\n  Value: {{ v }}\n  x: 1\ndocument: '{}'\n");
    AwsLine line = read(List.of("iot", "create-job", option, "file://" + name));

    assertThat(said(line)).singleElement().asString().endsWith(" unknown-member");
    assertThat(said(line).get(0)).startsWith(name + ":");
    assertThat(unknown(line)).isEqualTo(5);
    assertThat(line.request()).isPresent();
  }

  @Test
  @DisplayName("in the name of a whole request leave only the options to be checked")
  void unknownInput() {
    AwsLine line =
        read(
            List.of(
                "iot",
                "create-job",
                "--cli-input-json",
                "file://{{ env }}.json",
                "--timeout-config",
                "inProgressTimeoutInMinutes=0"));

    assertThat(said(line)).containsExactly("--timeout-config:28 timeout-minutes");
    assertThat(unknown(line)).isEqualTo(1);
    assertThat(line.request()).isEmpty();
  }
}
