package io.github.jobsmith.createjobtemplate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.createjob.CreateJobRequest;
import io.github.jobsmith.createjob.MaintenanceWindow;
import io.github.jobsmith.createjob.SchedulingConfig;
import io.github.jobsmith.createjob.Tag;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.validation.Parsed;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreateJobTemplateRequestTest {
  private static final Validator VALIDATOR = CreateJobTemplateRequestValidator.create();

  @Test
  @DisplayName("a template and a job share the types of their common members")
  void sharedTypes() {
    MaintenanceWindow window =
        MaintenanceWindow.builder().startTime("cron(0 2 * * ? *)").durationInMinutes(60).build();
    List<Tag> tags = List.of(Tag.builder().key("team").value("lights").build());
    CreateJobTemplateRequest template =
        CreateJobTemplateRequest.builder()
            .jobTemplateId("nightly")
            .description("Nightly update")
            .document("{}")
            .maintenanceWindows(List.of(window))
            .tags(tags)
            .build();
    CreateJobRequest job =
        CreateJobRequest.builder()
            .jobId("a")
            .targets(List.of("arn:aws:iot:us-east-1:123456789012:thing/a"))
            .tags(template.tags())
            .schedulingConfig(
                SchedulingConfig.builder()
                    .maintenanceWindows(template.maintenanceWindows())
                    .build())
            .build();
    assertThat(job.tags()).isEqualTo(tags);
    assertThat(VALIDATOR.validate(template).violations()).isEmpty();
    JsonWriter out = new JsonWriter();
    template.writeTo(out);
    String json = new String(out.toByteArray(), StandardCharsets.UTF_8);
    Parsed<CreateJobTemplateRequest> again = CreateJobTemplateRequest.parse(json);
    assertThat(again.orElseThrow()).isEqualTo(template);
    assertThat(template.toString()).doesNotContain("{}");
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "{}¦",
        "{'jobTemplateId': null}¦template-id-required",
        "{'jobTemplateId': ''}¦template-id-length",
        "{'jobTemplateId': '<64>'}¦",
        "{'jobTemplateId': '<65>'}¦template-id-length",
        "{'jobTemplateId': 'a_-Z9'}¦",
        "{'jobTemplateId': 'v1.0'}¦template-id-characters",
        "{'jobTemplateId': 7}¦wrong-type",
        "{'description': null}¦template-description-required",
        "{'description': ''}¦description-empty",
        "{'description': '<2028>'}¦",
        "{'description': '<2029>'}¦description-length",
        "{'document': null}¦template-document-missing",
        "{'document': null, 'documentSource': 'https://s3.us-east-1.amazonaws.com/bucket/key'}¦",
        "{'document': null, 'jobArn': 'arn:aws:iot:us-east-1:123456789012:job/a'}¦",
        "{'jobArn': 'arn:aws:iot:us-east-1:123456789012:job/a'}¦",
        "{'jobArn': 'arn:aws-cn:iot:cn-north-1:123456789012:job/<64>'}¦",
        "{'jobArn': 'arn:aws:iot:us-east-1:123456789012:job/<65>'}¦template-job-arn",
        "{'jobArn': 'arn:aws:iot:us-east-1:123456789012:job/'}¦template-job-arn",
        "{'jobArn': 'arn:aws:iot:us-east-1:123456789012:jobtemplate/a'}¦template-job-arn",
        "{'jobArn': 'arn:aws:iot:us-east-1::job/a'}¦template-job-arn",
        "{'jobArn': 'a'}¦template-job-arn",
        "{'documentSource': 'https://s3.us-east-1.amazonaws.com/bucket/key'}¦document-twice",
        "{'document': null, 'documentSource': '${aws:iot:s3-presigned-url:https://s3.amazonaws.com/bucket/key}'}¦document-source-placeholder",
        "{'destinationPackageVersions': ['<pkg>us-east-1:123456789012:package/a/version/1', '<pkg>us-east-1:123456789012:package/b/version/1']}¦",
        "{'destinationPackageVersions': ['<pkg>us-east-1:123456789012:package/a/version/1', '<pkg>us-east-2:123456789012:package/b/version/1']}¦template-packages-same-region",
        "{'destinationPackageVersions': ['<pkg>us-east-1:123456789012:package/a/version/1'], 'jobArn': 'arn:aws:iot:us-east-1:123456789012:job/a'}¦",
        "{'destinationPackageVersions': ['<pkg>us-east-1:123456789012:package/a/version/1'], 'jobArn': 'arn:aws:iot:us-east-1:123456789013:job/a'}¦template-packages-same-region",
        "{'timeoutConfig': {'inProgressTimeoutInMinutes': 10081}}¦timeout-minutes",
        "{'maintenanceWindows': [{'startTime': 'cron(0 2 * * ? *)', 'durationInMinutes': 1430}]}¦",
        "{'maintenanceWindows': [{'startTime': 'cron(0 2 * * ? *)', 'durationInMinutes': 1431}]}¦window-duration",
        "{'targets': ['arn:aws:iot:us-east-1:123456789012:thing/a']}¦unknown-member",
        "{'schedulingConfig': {}}¦unknown-member",
        "{'JobTemplateId': 'a', 'jobTemplateId': null}¦unknown-member",
      })
  @DisplayName("each rule of the template has cases inside and outside")
  void rules(String changes, String rules) {
    Report report = VALIDATOR.validate(json(changes));
    assertThat(report.violations().stream().map(each -> each.rule().id()))
        .containsExactlyInAnyOrder(rules == null ? new String[0] : rules.split(" "));
  }

  @Test
  @DisplayName("the request is one object")
  void object() {
    assertThat(VALIDATOR.validate("[]").violations())
        .extracting(each -> each.rule().id())
        .containsExactly("template-request-object");
  }

  @Test
  @DisplayName("a member of CreateJob says where it belongs")
  void hints() {
    assertThat(VALIDATOR.validate(json("{'targets': []}")).violations().get(0).hint())
        .contains("A template has no targets; give them when you create a job from it.");
  }

  /** Returns a valid template with changed members; null removes a member. */
  private static String json(String changes) {
    String good = "{\"jobTemplateId\": \"a\", \"description\": \"d\", \"document\": \"{}\"";
    String members = changes.replace('\'', '"').replace("<pkg>", "arn:aws:iot:");
    for (int length : new int[] {64, 65, 2028, 2029}) {
      members = members.replace("<" + length + ">", "x".repeat(length));
    }
    for (String name : List.of("jobTemplateId", "description", "document")) {
      if (members.contains("\"" + name + "\":")) {
        good = good.replaceFirst(",? ?\"" + name + "\": \"[^\"]*\"", "").replace("{,", "{");
      }
      members = members.replaceFirst("\"" + name + "\": null(, )?", "");
    }
    String body = members.substring(1, members.length() - 1).strip();
    body = body.endsWith(",") ? body.substring(0, body.length() - 1) : body;
    return good + (body.isEmpty() || good.endsWith("{") ? "" : ", ") + body + "}";
  }
}
