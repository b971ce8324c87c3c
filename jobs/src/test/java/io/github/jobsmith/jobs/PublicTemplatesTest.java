package io.github.jobsmith.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Own requests in the form in which public scripts, functions and tests write them. */
@DisplayName("Requests of CreateJobTemplate as people write them")
class PublicTemplatesTest {
  private static final Path SHARED =
      Path.of(System.getProperty("jobsmith.shared", "../../shared"), "createjob/real-2");

  private final Validator validator = JobSchemas.validator(JobSchemas.CREATE_JOB_TEMPLATE);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          function with a UUID                | "jobTemplateId": "4f1c7c1e-5a0b-4a58-9f5e-0d2e2d1f9a11", "description": "Reboot", "document": "{\\"operation\\":\\"reboot\\"}" | ``
          test with a suffix                  | "jobTemplateId": "e2e_tmpl_lx81", "description": "e2e", "document": "{}" | ``
          script without a description        | "jobTemplateId": "read-store-id", "document": "{\\"version\\":\\"1.0\\",\\"steps\\":[]}" | template-description-required
          script with a marker as the source  | "jobTemplateId": "read-store-id", "description": "d", "documentSource": "INLINE", "document": "{}" | document-source-url, document-twice
          script with a document as an object | "jobTemplateId": "read-store-id", "description": "d", "document": {"steps": []} | document-string
          emulator with maintenance windows   | "jobTemplateId": "std", "description": "d", "document": "{}", "maintenanceWindows": [{"startTime": "cron(0 2 * * ? *)", "durationInMinutes": 60}] | ``
          stack made from an existing job     | "jobTemplateId": "from-job", "description": "d", "jobArn": "arn:aws:iot:eu-west-1:123456789012:job/first" | ``
          version in the id                   | "jobTemplateId": "std-v1.2", "description": "d", "document": "{}" | template-id-characters
          retry and rollout                   | "jobTemplateId": "roll", "description": "d", "documentSource": "https://s3.eu-west-1.amazonaws.com/jobs-bucket/roll.json", "jobExecutionsRolloutConfig": {"maximumPerMinute": 50}, "jobExecutionsRetryConfig": {"criteriaList": [{"failureType": "FAILED", "numberOfRetries": 3}]}, "timeoutConfig": {"inProgressTimeoutInMinutes": 100} | ``
          targets of a job                    | "jobTemplateId": "a", "description": "d", "document": "{}", "targets": ["arn:aws:iot:eu-west-1:123456789012:thing/a"] | unknown-member
          signed by a role                    | "jobTemplateId": "a", "description": "d", "document": "{\\"url\\":\\"${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/b-k/f.bin}\\"}", "presignedUrlConfig": {"roleArn": "arn:aws:iam::123456789012:role/sign", "expiresInSec": 600} | ``
          placeholder without a role          | "jobTemplateId": "a", "description": "d", "document": "{\\"url\\":\\"${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/b-k/f.bin}\\"}" | placeholder-role
          parameters of a job                 | "jobTemplateId": "a", "description": "d", "document": "{}", "documentParameters": {"a": "b"} | unknown-member
          name instead of the id              | "jobTemplateName": "a", "description": "d", "document": "{}" | unknown-member
          """)
  void rules(String source, String members, String rules) {
    Report report = validator.validate("{" + members + "}");

    assertThat(report.violations())
        .extracting(each -> each.rule().id())
        .containsExactlyElementsOf(rules.isEmpty() ? List.of() : List.of(rules.split(", ")));
  }

  @Test
  @DisplayName("file 275 of the second sweep is valid as a template")
  void file275() throws IOException {
    Path file = SHARED.resolve("275-create-job-template.json");
    assumeTrue(Files.isRegularFile(file), "../shared is not there");

    Report report = validator.validate(file);

    assertThat(report.isValid()).isTrue();
    assertThat(report.violations())
        .extracting(each -> each.rule().id())
        .containsExactly("presigned-config-unused");
  }
}
