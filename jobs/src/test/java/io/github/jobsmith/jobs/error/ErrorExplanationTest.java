package io.github.jobsmith.jobs.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorExplanationTest {
  private static final String CALL =
      "An error occurred (InvalidRequestException) when calling the CreateJob operation: ";

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "Value 'v1.0' at 'jobId' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_-]+¦job-id-characters",
        "Value 'x' at 'jobId' failed to satisfy constraint: Member must have length less than or equal to 64¦job-id-length",
        "Value '' at 'jobId' failed to satisfy constraint: Member must have length greater than or equal to 1¦job-id-length",
        "Value 'snapshot' at 'targetSelection' failed to satisfy constraint: Member must satisfy enum value set: [CONTINUOUS, SNAPSHOT]¦target-selection",
        "Value '3601' at 'presignedUrlConfig.expiresInSec' failed to satisfy constraint: Member must have value less than or equal to 3600¦presigned-url-expiry",
        "Value '59' at 'presignedUrlConfig.expiresInSec' failed to satisfy constraint: Member must have value greater than or equal to 60¦presigned-url-expiry",
        "Value '1.0' at 'jobExecutionsRolloutConfig.exponentialRate.incrementFactor' failed to satisfy constraint: Member must have value greater than or equal to 1.1¦rollout-increment-factor",
        "Value '[]' at 'targets' failed to satisfy constraint: Member must have length greater than or equal to 1¦targets-empty",
        "Value '[a]' at 'targets' failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 2048]¦target-length",
        "Value 'ABORT' at 'abortConfig.criteriaList.1.member.action' failed to satisfy constraint: Member must satisfy enum value set: [CANCEL]¦abort-action",
        "Value null at 'targets' failed to satisfy constraint: Member must not be null¦targets-required",
        "2 validation errors detected: Value 'a.b' at 'jobId' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_-]+; Value '11' at 'jobExecutionsRetryConfig.criteriaList.1.member.numberOfRetries' failed to satisfy constraint: Member must have value less than or equal to 10¦job-id-characters retry-number",
        "Value 'a' at 'nothing' failed to satisfy constraint: Member must have length less than or equal to 3¦",
        "Something that nobody has seen¦",
        "presignedUrlConfig role ARN is required to generate an S3 presigned url in job document for package a version 1 artifact.¦placeholder-role",
      })
  @DisplayName("the service names a member: the rules of that member and that constraint")
  void ofService(String message, String rules) {
    ErrorExplanation explained =
        ErrorExplanation.of(CALL + "1 validation error detected: " + message);
    assertThat(explained.name()).isEqualTo("InvalidRequestException");
    assertThat(explained.error()).isPresent();
    assertThat(explained.byClient()).isFalse();
    assertThat(explained.rules())
        .extracting(rule -> rule.id())
        .containsExactly(rules == null ? new String[0] : rules.split(" "));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "Missing required parameter in input: \"targets\"¦targets-required",
        "Missing required parameter in tags[0]: \"Key\"¦tag-key-required",
        "Unknown parameter in input: \"jobExecutionsConfig\", must be one of: jobId, targets¦unknown-member",
        "Unknown parameter in tags[0]: \"key\", must be one of: Key, Value¦unknown-member",
        "Invalid type for parameter document, value: {'a': 1}, type: <class 'dict'>, valid types: <class 'str'>¦document-string",
        "Invalid length for parameter targets, value: 0, valid min length: 1¦targets-empty",
        "Invalid value for parameter presignedUrlConfig.expiresInSec, value: 59, valid min value: 60¦presigned-url-expiry",
        "Invalid range for parameter jobExecutionsRolloutConfig.exponentialRate.incrementFactor, value: 1.0, valid min value: 1.1¦rollout-increment-factor",
      })
  @DisplayName("botocore refuses a request before it is sent")
  void ofClient(String message, String rules) {
    ErrorExplanation explained =
        ErrorExplanation.of("Parameter validation failed:\n" + message + "\n");
    assertThat(explained.byClient()).isTrue();
    assertThat(explained.rules()).extracting(rule -> rule.id()).containsExactly(rules.split(" "));
  }

  @Test
  @DisplayName("the AWS CLI names missing options")
  void ofArguments() {
    ErrorExplanation explained =
        ErrorExplanation.of(
            "aws: error: the following arguments are required: --job-id, --targets");
    assertThat(explained.byClient()).isTrue();
    assertThat(explained.rules())
        .extracting(rule -> rule.id())
        .containsExactly("job-id-required", "targets-required");
  }

  @Test
  @DisplayName("of CreateJobTemplate, the rules of its schema")
  void ofTemplate() {
    String text =
        CALL.replace("CreateJob ", "CreateJobTemplate ")
            + "Value null at 'description' failed to satisfy constraint: Member must not be null";
    assertThat(ErrorExplanation.of(text).rules())
        .extracting(rule -> rule.id())
        .containsExactly("template-description-required");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "software.amazon.awssdk.services.iot.model.ThrottlingException: Rate exceeded (Service: Iot, Status Code: 400)¦ThrottlingException",
        "An error occurred (AccessDeniedException) when calling the CreateJob operation: no¦AccessDeniedException",
        "java.lang.RuntimeException: x caused by LimitExceededException: y¦LimitExceededException",
        "nothing here¦''",
      })
  @DisplayName("the exception is found in what the SDKs print")
  void names(String text, String name) {
    assertThat(ErrorExplanation.of(text).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "at '' failed to satisfy constraint: ",
        "Value at 'a.b.[[[.]' failed to satisfy constraint: Member must have length less than or equal to 999999999999999999",
        "Missing required parameter in input: \"\u001b[2J/~\"",
        "Invalid length for parameter 0.0.0, value: 0, valid min length: -5",
        "the following arguments are required: --, ,-"
      })
  @DisplayName("hostile text is read, without a rule")
  void hostile(String text) {
    assertThat(ErrorExplanation.of(text).rules()).isEmpty();
  }

  @Test
  @DisplayName("much text takes little time")
  void large() {
    String one =
        "Value 'x' at 'document' failed to satisfy constraint: Member must have length less than or"
            + " equal to 32768; ";
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          assertThat(ErrorExplanation.of(one.repeat(50_000)).rules()).hasSize(1);
          assertThat(ErrorExplanation.of("'".repeat(1 << 20)).rules()).isEmpty();
          assertThat(ErrorExplanation.of("A".repeat(1 << 20)).rules()).isEmpty();
        });
  }
}
