package io.github.jobsmith.jobs.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import io.github.jobsmith.yaml.YamlDocuments;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AwsYamlTest {
  private static final String JOB =
      "targets: [arn:aws:iot:eu-west-1:123456789012:thing/a]\ndocument: '{}'\n";

  private static Report validate(String yaml) {
    return YamlDocuments.validate(
        CreateJobRequestValidator.create(), yaml.getBytes(StandardCharsets.UTF_8), AwsYaml::check);
  }

  private static List<Violation> quotes(String yaml) {
    return validate(yaml).violations().stream()
        .filter(violation -> violation.rule() == AwsYaml.QUOTES)
        .toList();
  }

  @ParameterizedTest
  @DisplayName("text that the AWS CLI does not read as text must be in quotes")
  @ValueSource(
      strings = {
        "2026-11-28",
        "2026_11_28",
        "1_000",
        "-_1",
        "0b101",
        "-0x1F",
        "2027-01-15T19:00:00",
        "2027-01-15 19:00:00",
        "2027-1-5t1:00:00.5+01:00",
        "2026-13-45",
        "1_0.5",
        "="
      })
  void notText(String scalar) {
    assertThat(quotes("jobId: " + scalar + "\n" + JOB)).hasSize(1);
    for (String quoted :
        List.of("'" + scalar + "'", '"' + scalar + '"', "!!str " + scalar, "! " + scalar)) {
      assertThat(quotes("jobId: " + quoted + "\n" + JOB)).as(quoted).isEmpty();
    }
  }

  @ParameterizedTest
  @DisplayName("text that every reader reads as text needs no quotes")
  @ValueSource(
      strings = {
        "2026-1-2",
        "2026-11-28T19:00",
        "2026-11-28-b",
        "20261128a",
        "_1",
        "0b",
        "0b12",
        "1.2.3",
        "yes",
        "on",
        "12:30:45",
        "a",
        "-a",
        "1-2",
        ".5e3",
        "v1_0",
        "e3",
        "1e"
      })
  void text(String scalar) {
    assertThat(quotes("jobId: " + scalar + "\n" + JOB)).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("under %YAML 1.1 there are more scalars that are not text")
  @ValueSource(strings = {"yes", "No", "ON", "off", "y", "n", "12:30:45", "1:30", "190:20:30.15"})
  void old(String scalar) {
    String yaml = "jobId: " + scalar + "\n" + JOB;
    assertThat(quotes("%YAML 1.1\n---\n" + yaml)).hasSize(1);
    assertThat(quotes("# a comment\n%YAML 1.1\n---\n" + yaml)).hasSize(1);
    assertThat(quotes("%YAML 1.2\n---\n" + yaml)).isEmpty();
    assertThat(quotes("---\n" + yaml)).isEmpty();
  }

  @Test
  @DisplayName("the violation has the place of the scalar and says what the AWS CLI reads")
  void message() {
    Violation violation = quotes(JOB + "jobId: 2026-11-28\n").get(0);
    assertThat(violation)
        .hasToString(
            "3:8: warning: jobId is not in quotes; the AWS CLI reads it as a date, not as text"
                + " [yaml-quotes]");
    assertThat(violation.pointer()).isEqualTo("/jobId");
    assertThat(violation.hint()).isEqualTo("Put it in quotes; every reader then reads it as text.");
  }

  @Test
  @DisplayName("keys of parameters are text, too")
  void keys() {
    String job = "jobId: a\n" + JOB + "documentParameters: ";
    assertThat(quotes(job + "{2026-11-28: a, 7: b, null: c, 'yes': d, no: e}\n"))
        .extracting(Violation::message)
        .containsExactly(
            "member \"2026-11-28\" is not in quotes; the AWS CLI reads it as a date, not as text",
            "member \"7\" is not in quotes; the AWS CLI reads it as a number, not as text",
            "member \"null\" is not in quotes; the AWS CLI reads it as nothing that it knows, not"
                + " as text");
    assertThat(quotes(job + "{'2026-11-28': a}\n")).isEmpty();
  }

  @Test
  @DisplayName("an alias is read like its anchor, and each use is a violation")
  void aliases() {
    assertThat(quotes("jobId: &id 2026-11-28\ndescription: *id\n" + JOB)).hasSize(2);
    assertThat(quotes("jobId: &id '2026-11-28'\ndescription: *id\n" + JOB)).isEmpty();
  }

  @Test
  @DisplayName("where the schema wants no text, and in unknown members, quotes would not help")
  void noText() {
    Report report =
        validate(
            "jobId: a\n"
                + JOB
                + "timeoutConfig: {inProgressTimeoutInMinutes: 1_000}\nnote: 2026-11-28\n");
    assertThat(report.violations())
        .extracting(violation -> violation.rule().id())
        .containsExactlyInAnyOrder("wrong-type", "unknown-member");
  }

  @Test
  @DisplayName("the content of a job document is not shown")
  void sensitive() {
    Violation violation = quotes("jobId: a\n" + JOB.replace("'{}'", "2026-11-28")).get(0);
    assertThat(violation.message()).doesNotContain("2026");
    assertThat(violation.excerpt().orElseThrow().text()).doesNotContain("2026");
  }

  @Test
  @DisplayName("a number where text is wanted has the characters of the file, and the hint: quotes")
  void numbers() {
    for (String scalar : List.of("12e4567", "0123", "+7", "0x1F", "1.50")) {
      Report report = validate("jobId: " + scalar + "\n" + JOB);
      assertThat(report.violations()).hasSize(1);
      Violation violation = report.violations().get(0);
      assertThat(violation.message()).isEqualTo("jobId is " + scalar + "; must be a string");
      assertThat(violation.hint()).startsWith("Put it in quotes");
      assertThat(violation.severity()).isEqualTo(Severity.ERROR);
    }
    assertThat(validate("jobId: true\n" + JOB).violations().get(0).hint())
        .startsWith("Put it in quotes");
    assertThat(validate("jobId:\n" + JOB).violations().get(0).hint()).doesNotContain("quotes");
    assertThat(validate("jobId: [1]\n" + JOB).violations().get(0).hint()).doesNotContain("quotes");
  }

  @Test
  @DisplayName("a block scalar that keeps its line break: the hint names >- and |-")
  void block() {
    for (String header : List.of("|", ">", "|+", ">1")) {
      Report report = validate("jobId: a\ndescription: " + header + "\n  one line\n" + JOB);
      assertThat(report.violations()).as(header).hasSize(1);
      assertThat(report.violations().get(0).hint())
          .isEqualTo(
              "Write `>-` for one line, or `|-` to keep the inner line breaks: `"
                  + header.charAt(0)
                  + "` keeps the line break at the end.");
    }
    for (String header : List.of("|-", ">-")) {
      assertThat(validate("jobId: a\ndescription: " + header + "\n  one line\n" + JOB).violations())
          .as(header)
          .isEmpty();
    }
    Report inner = validate("jobId: a\ndescription: \"a\\nb\"\n" + JOB);
    assertThat(inner.violations().get(0).hint()).doesNotContain(">-");
  }
}
