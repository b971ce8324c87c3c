package io.github.jobsmith.jobs.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The values of a list of the AWS CLI")
class ListSlipsTest {
  private static final String A = "arn:aws:iot:eu-west-1:123456789012:thing/a";

  private static List<String> said(String... values) {
    List<String> arguments =
        new ArrayList<>(
            List.of("iot", "create-job", "--job-id", "a", "--document", "{}", "--targets"));
    arguments.addAll(List.of(values));
    return said(arguments);
  }

  private static List<String> said(List<String> arguments) {
    AwsLine line =
        AwsCommandLine.of(Path.of(""), Map.of())
            .read(arguments, operation -> CreateJobRequestValidator.create());
    assertThat(line.request()).isPresent();
    List<String> said = new ArrayList<>();
    line.reports()
        .forEach(
            (name, report) ->
                report.violations().stream()
                    .map(
                        each ->
                            name
                                + ":"
                                + each.line()
                                + ":"
                                + each.column()
                                + " "
                                + each.rule().id()
                                + ": "
                                + each.message())
                    .forEach(said::add));
    return said;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A,B | 2 | a comma",
        "A, | 2 | a comma",
        "A; B | 2 | a semicolon",
        "ARN,ARN | 43 | a comma",
        "ARN ARN | 43 | a space",
        "ARN\\nARN | 43 | a line break",
      })
  @DisplayName("are no values with commas or spaces, which is said once")
  void separators(String value, int column, String found) {
    assertThat(said(value.replace("ARN", A).replace("\\n", "\n")))
        .containsExactly(
            "--targets:1:"
                + column
                + " aws-list: has "
                + found
                + " in a value; the values of a list are arguments of their own");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A B", " ARN", "ARN ", "[\"A,B\"]"})
  @DisplayName("may be wrong in another way")
  void others(String value) {
    assertThat(said(value.replace("ARN", A)))
        .allMatch(each -> !each.contains("aws-list"))
        .hasSize(1);
  }

  @Test
  @DisplayName("each have a violation; the others are checked")
  void several() {
    assertThat(said(A, "A,B", A.replace("iot", "io"), "C,D"))
        .extracting(each -> each.substring(0, each.indexOf(':', 14)))
        .containsExactly(
            "--targets:1:45 aws-list", "--targets:1:91 aws-list", "--targets:1:56 target-arn");
    assertThat(
            said(
                List.of(
                    "iot",
                    "create-job",
                    "--job-id",
                    "a",
                    "--document",
                    "{}",
                    "--targets",
                    A,
                    "--destination-package-versions",
                    "x,y")))
        .containsExactly(
            "--destination-package-versions:1:2 aws-list: has a comma in a value; the values of a"
                + " list are arguments of their own");
  }
}
