package io.github.jobsmith.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.validation.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The rest of a skeleton in a request")
class LeftOverTest {
  private static final String FILLED =
      """
      "jobId": "a", "targets": ["arn:aws:iot:eu-west-1:123456789012:thing/a"], "document": "{}"\
      """;

  private final JobFiles files = JobFiles.of(JobSchemas.validator(JobSchemas.CREATE_JOB));

  @Test
  @DisplayName("is one violation, and the rest of the request is checked")
  void one() {
    Report report =
        json(
            "{"
                + FILLED.replace("\"a\",", "\"a b\",")
                + """
                ,
                 "documentSource": "", "description": "",
                 "presignedUrlConfig": {"roleArn": "", "expiresInSec": 0},
                 "jobExecutionsRolloutConfig": {"maximumPerMinute": 50, "exponentialRate": {
                   "baseRatePerMinute": 0, "incrementFactor": 0.0, "rateIncreaseCriteria":
                   {"numberOfNotifiedThings": 0, "numberOfSucceededThings": 0}}},
                 "abortConfig": {"criteriaList": [{"failureType": "REJECTED", "action": "CANCEL",
                   "thresholdPercentage": 0.0, "minNumberOfExecutedThings": 0}]},
                 "timeoutConfig": {"inProgressTimeoutInMinutes": 0}, "tags": [{"Key": "", "Value": ""}],
                 "schedulingConfig": {"startTime": "2027-01-01T10:00", "endTime": "",
                   "endBehavior": "FORCE_CANCEL", "maintenanceWindows": [{"startTime": "", "durationInMinutes": 0}]}}
                """);

    assertThat(said(report))
        .containsExactly(
            "1:11 job-id-characters: jobId is \"a b\"; must be ASCII letters, digits, - and _ only",
            "2:20 skeleton: members are as --generate-cli-skeleton wrote them: documentSource,"
                + " description, presignedUrlConfig, jobExecutionsRolloutConfig.exponentialRate,"
                + " abortConfig and 4 more");
    assertThat(report.violations().get(1).hint()).isEqualTo("Fill them in, or delete them.");
    assertThat(report.violations().get(1).pointer()).isEqualTo("/documentSource");
  }

  @Test
  @DisplayName("is recognised in YAML")
  void yaml() {
    Report report =
        files
            .validate(
                "a.yaml",
                """
                jobId: a
                targets: ["arn:aws:iot:eu-west-1:123456789012:thing/a"]
                document: '{}'
                documentSource: ''  # An S3 link.
                namespaceId: ''
                timeoutConfig:
                  inProgressTimeoutInMinutes: 0
                tags:
                - Key: 2026-11-28
                  Value: ''
                """
                    .getBytes(StandardCharsets.UTF_8))
            .report();

    assertThat(said(report))
        .containsExactly(
            "4:17 skeleton: members are as --generate-cli-skeleton wrote them: documentSource,"
                + " namespaceId, timeoutConfig, tags.Value",
            "9:8 yaml-quotes: Key is not in quotes; the AWS CLI reads it as a date, not as text");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "description": "", "namespaceId": "", "documentSource": ""   | description-empty, namespace-characters, document-source-length
          "description": "", "timeoutConfig": {"inProgressTimeoutInMinutes": 0} | description-empty, timeout-minutes
          "tags": [], "abortConfig": {}, "timeoutConfig": {}, "description": "" | description-empty, timeout-empty, abort-criteria
          """)
  @DisplayName("consists of several empty members and an object or array of such")
  void others(String members, String rules) {
    assertThat(json("{" + FILLED + ", " + members + "}").violations())
        .extracting(each -> each.rule().id())
        .contains(rules.split(", "))
        .doesNotContain("skeleton");
  }

  private Report json(String text) {
    return files.validate("a.json", text.getBytes(StandardCharsets.UTF_8)).report();
  }

  private static List<String> said(Report report) {
    return report.violations().stream()
        .map(
            each ->
                each.line() + ":" + each.column() + " " + each.rule().id() + ": " + each.message())
        .toList();
  }
}
