package io.github.jobsmith.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Requests inside another object")
class WrappedRequestsTest {
  private static final String REQUEST =
      "{\"jobId\": \"a.b\", \"targets\": [\"arn:aws:iot:eu-west-1:123456789012:thing/a\"],"
          + " \"document\": \"{}\"}";

  private final JobFiles files = JobFiles.of(JobSchemas.validator(JobSchemas.CREATE_JOB));

  private JobFileResult validate(String name, String text) {
    return files.validate(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"jobs\": [R]} | jobs[0] | /jobs/0/jobId",
        "{\"version\": 1, \"request\": R} | request | /request/jobId",
        "{\"prod\": {\"job\": R}} | prod.job | /prod/job/jobId",
        "{\"a\": [[1, R]]} | a[0][1] | /a/0/1/jobId",
        "{\"steps\": \"x\", \"createJob\": R} | createJob | /createJob/jobId",
      })
  @DisplayName("are validated at their places, and one line says that they are inside")
  void inside(String text, String part, String pointer) {
    for (String name : List.of("a.json", "a.yaml")) {
      JobFileResult result = validate(name, text.replace("R", REQUEST));
      assertThat(result.kind()).isEqualTo(JobFileKind.OTHER_FILE);
      assertThat(result.report().violations())
          .extracting(each -> each.part() + " " + each.pointer() + " " + each.rule().id())
          .containsExactly(part + " " + pointer + " job-id-characters", "  request-inside");
    }
  }

  @Test
  @DisplayName("share their job ids")
  void reused() {
    String good = REQUEST.replace("a.b", "a");
    assertThat(
            validate("a.json", "{\"jobs\": [" + good + ",\n" + good + "]}").report().violations())
        .extracting(each -> each.line() + " " + each.rule().id())
        .containsExactly("2 job-id-reused", "1 request-inside");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"jobs\": []}",
        "{\"jobs\": [{\"jobId\": \"a\"}]}",
        "{\"jobs\": [{\"jobId\": 1, \"targets\": {}, \"document\": []}]}",
        "{\"properties\": {\"jobId\": {\"type\": \"string\"}, \"targets\": {\"type\": \"array\"}}}",
        "{\"tags\": [], \"jobs\": [R]}",
        "{\"jobId\": \"a\", \"jobs\": [R]}",
      })
  @DisplayName("need two members with values of their types; a request itself is one request")
  void notInside(String text) {
    assertThat(validate("a.json", text.replace("R", REQUEST)).kind())
        .isEqualTo(JobFileKind.REQUEST);
  }

  @Test
  @DisplayName("can be many, and deep")
  void many() {
    List<String> requests = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      requests.add(REQUEST.replace("a.b", "a" + i));
    }
    String text = "{\"x\": ".repeat(60) + "[" + String.join(",", requests) + "]" + "}".repeat(60);
    assertThat(validate("a.json", text).report().violations())
        .extracting(each -> each.rule().id())
        .containsExactly("request-inside");
  }
}
