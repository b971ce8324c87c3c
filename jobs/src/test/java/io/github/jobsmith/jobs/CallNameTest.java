package io.github.jobsmith.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.validation.Report;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The name by which a service calls CreateJob")
class CallNameTest {
  private final JobFiles files = JobFiles.of(JobSchemas.validator(JobSchemas.CREATE_JOB));

  private Report validate(String text) {
    return files.validate("x.json", text.getBytes(StandardCharsets.UTF_8)).report();
  }

  @ParameterizedTest
  @CsvSource({
    "states:::iot:createJob, states:::aws-sdk:iot:createJob",
    "states:::iot:CreateJob, states:::aws-sdk:iot:createJob",
    "states:::iot:createJob.sync, states:::aws-sdk:iot:createJob",
    "states:::iot:createJob.waitForTaskToken, states:::aws-sdk:iot:createJob.waitForTaskToken",
    "states:::aws-sdk:iot:CreateJob, states:::aws-sdk:iot:createJob",
    "states:::aws-sdk:iot:create-job, states:::aws-sdk:iot:createJob",
    "states:::aws-sdk:iot:createJob.sync:2, states:::aws-sdk:iot:createJob",
    "states:::aws-sdk:IoT:createJob, states:::aws-sdk:iot:createJob",
    "states:::awssdk:iot:createJob, states:::aws-sdk:iot:createJob",
    "scheduler:::iot:createJob, scheduler:::aws-sdk:iot:createJob",
    "scheduler:::aws-sdk:iot:CreateJob, scheduler:::aws-sdk:iot:createJob",
    "scheduler:::aws-sdk:iot:createJob.waitForTaskToken, scheduler:::aws-sdk:iot:createJob",
  })
  @DisplayName("that does not exist is said in one line, and the request is validated")
  void wrong(String written, String right) {
    boolean state = written.startsWith("states");
    String text =
        state
            ? "{\"States\": {\"A\": {\"Resource\": \"arn:aws-cn:"
                + written
                + "\", \"Parameters\": REQUEST}}}"
            : "{\"A\": {\"Arn\": \"arn:aws:" + written + "\", \"Input\": REQUEST}}";
    String request =
        "{\"JobId\": \"a.b\", \"Targets\": [\"arn:aws:iot:eu-west-1:123456789012:thing/a\"],"
            + " \"Document\": \"{}\"}";
    assertThat(validate(text.replace("REQUEST", request)).violations())
        .extracting(each -> each.rule().id() + ": " + each.message())
        .containsExactly(
            "call-name: "
                + (state ? "state A" : "schedule target")
                + ": there is no "
                + written
                + "; write "
                + right,
            "job-id-characters: "
                + (state ? "state A" : "schedule target")
                + ": JobId is \"a.b\"; must be ASCII letters, digits, - and _ only");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "states:::aws-sdk:iot:createJob",
        "states:::aws-sdk:iot:createJob.waitForTaskToken",
        "states:::aws-sdk:iot:createJobTemplate",
        "states:::aws-sdk:iot:describeJob",
        "states:::aws-sdk:glue:createJob",
        "states:::glue:createJob.sync",
        "states:::lambda:invoke",
        "mystates:::iot:createJob",
      })
  @DisplayName("is right, or that of another call")
  void others(String name) {
    assertThat(
            validate(
                    "{\"Resource\": \"arn:aws:"
                        + name
                        + "\", \"Parameters\": {\"JobId\": \"{% $x %}\", \"Targets.$\": \"$.x\","
                        + " \"Document.$\": \"$.x\"}}")
                .violations())
        .extracting(each -> each.rule().id())
        .doesNotContain("call-name");
  }

  @Test
  @DisplayName("has the place in a text inside a template")
  void inText() {
    assertThat(
            validate(
                    "{\"DefinitionString\":\n\"{\\\"States\\\": {\\\"A\\\": {\\\"Resource\\\":"
                        + " \\\"arn:aws:states:::iot:createJob\\\", \\\"Parameters\\\": {\\\"JobId.$\\\":"
                        + " \\\"$.x\\\", \\\"Targets.$\\\": \\\"$.x\\\", \\\"Document.$\\\": \\\"$.x\\\"}}}}\"}")
                .violations())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.rule().id()).isEqualTo("call-name");
              assertThat(each.line()).isEqualTo(2);
              assertThat(each.column()).isEqualTo(38);
              assertThat(each.pointer()).isEqualTo("/DefinitionString");
            });
  }
}
