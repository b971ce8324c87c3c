package io.github.jobsmith.createjob;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.validation.Parsed;
import io.github.jobsmith.validation.Report;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreateJobResponseTest {
  private static final String ARN = "arn:aws:iot:us-east-1:123456789012:job/";
  private static final String GOOD =
      """
      {"jobArn": "arn:aws:iot:us-east-1:123456789012:job/a", "jobId": "a", "description": "d"}""";

  @Test
  @DisplayName("what the service answers is read, and members of a later version are kept")
  void read() {
    String text = GOOD.replace("\"d\"", "\"d\", \"later\": [1]");
    Parsed<CreateJobResponse> parsed = CreateJobResponse.parse(text);
    assertThat(parsed.report().violations()).isEmpty();
    CreateJobResponse response = parsed.orElseThrow();
    assertThat(response.jobArn()).isEqualTo(ARN + "a");
    assertThat(response.jobId()).isEqualTo("a");
    assertThat(response.description()).isEqualTo("d");
    assertThat(response.furtherMembers()).containsOnlyKeys("later");
    JsonWriter out = new JsonWriter();
    response.writeTo(out);
    assertThat(new String(out.toByteArray(), StandardCharsets.UTF_8))
        .isEqualTo(text.replace(": ", ":").replace(", ", ","));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '¦',
      value = {
        "[]¦response-object",
        "\"An error occurred (ThrottlingException)\"¦response-object",
        "{}¦response-incomplete response-incomplete",
        "{'jobArn': 'arn:aws:iot:us-east-1:123456789012:job/a'}¦response-incomplete",
        "{'jobArn': 1, 'jobId': 'a'}¦response-member-type",
        "{'jobArn': null, 'jobId': 'a'}¦response-member-type",
        "{'jobArn': 'arn:aws:iot:us-east-1:123456789012:jobtemplate/a', 'jobId': 'a'}¦response-job-arn",
        "{'jobArn': 'arn:aws:iot:us-east-1:123456789012:job/', 'jobId': 'a'}¦response-job-arn",
        "{'jobArn': 'arn:aws-us-gov:iot:us-gov-west-1:123456789012:job/a', 'jobId': 'a'}¦",
        "{'jobArn': 'arn:aws:iot:us-east-1:123456789012:job/a', 'jobId': ''}¦response-job-id-length",
        "{'jobArn': 'arn:aws:iot:us-east-1:123456789012:job/a', 'jobId': '<64>'}¦",
        "{'jobArn': 'arn:aws:iot:us-east-1:123456789012:job/a', 'jobId': '<65>'}¦response-job-id-length",
        "{'jobArn': 'arn:aws:iot:us-east-1:123456789012:job/a', 'jobId': 'a.b'}¦response-job-id-characters",
        "{'jobArn': 'arn:aws:iot:us-east-1:123456789012:job/a', 'jobId': 'a', 'description': ''}¦",
        "{'jobArn': 'arn:aws:iot:us-east-1:123456789012:job/a', 'jobId': 'a', 'description': '<2028>'}¦",
        "{'jobArn': 'arn:aws:iot:us-east-1:123456789012:job/a', 'jobId': 'a', 'description': '<2029>'}¦response-description-length",
        "{'jobArn': 'arn:aws:iot:us-east-1:123456789012:job/a', 'jobId': 'a', 'description': 'a\\nb'}¦response-description-characters",
      },
      quoteCharacter = '`')
  @DisplayName("each rule has cases inside and outside")
  void rules(String text, String rules) {
    Report report = CreateJobResponseValidator.create().validate(json(text));
    assertThat(report.violations().stream().map(each -> each.rule().id()))
        .containsExactly(rules == null ? new String[0] : rules.split(" "));
  }

  private static String json(String text) {
    String json = text.replace('\'', '"');
    for (int length : new int[] {64, 65, 2028, 2029}) {
      json = json.replace("<" + length + ">", "x".repeat(length));
    }
    return json;
  }
}
