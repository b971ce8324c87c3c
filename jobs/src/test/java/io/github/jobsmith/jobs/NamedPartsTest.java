package io.github.jobsmith.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A message names the part that is wrong")
class NamedPartsTest {
  private final JobFiles files = JobFiles.of(JobSchemas.validator(JobSchemas.CREATE_JOB));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"jobId\": \"a\", \"document\": \"{}\", \"targets\": [\"A\", \"B\"]}",
        "jobId: a\ndocument: '{}'\ntargets:\n- A\n- B\n",
        "jobId: a\ndocument: '{}'\ntargets: [\"A\", 'B']\n"
      })
  @DisplayName("the region or the account of an ARN that differs from the others")
  void sameParts(String request) {
    String first = "arn:aws:iot:eu-west-1:123456789012:thing/a";
    for (String wrong : List.of("eu-west-2", "210987654321")) {
      String second = first.replace(wrong.startsWith("eu") ? "eu-west-1" : "123456789012", wrong);
      String text = request.replace("A", first).replace("B", second);
      Violation violation = only(text, "targets-same-account");

      assertThat(text.substring(violation.offset())).startsWith(wrong);
      assertThat(violation.length()).isEqualTo(wrong.length());
      assertThat(violation.excerpt().orElseThrow().length()).isEqualTo(wrong.length());
      assertThat(text.lines().toList().get(violation.line() - 1).substring(violation.column() - 1))
          .startsWith(wrong);
    }
  }

  @Test
  @DisplayName("also in a string with escapes")
  void escapes() {
    String text =
        """
        {"jobId": "a", "document": "{}", "targets": ["arn:aws:iot:eu-west-1:123456789012:thing/a",
         "arn:aws:\\u0069ot:eu\\u002dwest-2:123456789012:thing/a"]}
        """;
    Violation violation = only(text, "targets-same-account");

    assertThat(text.substring(violation.offset())).startsWith("eu\\u002dwest-2:");
    assertThat(violation.length()).isEqualTo("eu\\u002dwest-2".length());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "jobName": "a", "targets": [T], "document": "{}"          | unknown member "jobName"; did you mean jobId, which is missing?
          "id": "a", "targets": [T], "document": "{}"               | unknown member "id"; did you mean jobId, which is missing?
          "jobId": "a", "jobName": "b", "targets": [T], "document": "{}" | unknown member "jobName"; did you mean jobId?
          "jobId": "a", "targets": [T], "document": "{}", "rolloutConfig": {} | unknown member "rolloutConfig"; did you mean jobExecutionsRolloutConfig?
          """)
  @DisplayName("a member that is known under another name is one violation")
  void otherNames(String members, String message) {
    String target = "\"arn:aws:iot:eu-west-1:123456789012:thing/a\"";
    List<Violation> violations = validate("{" + members.replace("T", target) + "}");

    assertThat(violations).extracting(Violation::message).containsExactly(message);
    assertThat(violations.get(0).hint()).startsWith("Correct the name");
    assertThat(violations.get(0).parameters()).containsKey("suggestion");
  }

  @Test
  @DisplayName("A token is reported beside a misspelt member")
  void tokens() {
    assertThat(
            validate(
                """
                {"jobName": "{{ id }}", "targets": ["arn:aws:iot:eu-west-1:123456789012:thing/a"], "document": "{}",
                 "targetSelection": "{{ selection }}", "description": 5}
                """))
        .extracting(each -> each.line() + ":" + each.column() + " " + each.rule().id())
        .containsExactly("1:2 unknown-member", "2:21 template-token", "2:55 wrong-type");
  }

  private Violation only(String text, String rule) {
    return validate(text).stream()
        .filter(each -> each.rule().id().equals(rule))
        .reduce((a, b) -> null)
        .orElseThrow();
  }

  private List<Violation> validate(String text) {
    String name = text.startsWith("{") ? "a.json" : "a.yaml";
    return files.validate(name, text.getBytes(StandardCharsets.UTF_8)).report().violations();
  }
}
