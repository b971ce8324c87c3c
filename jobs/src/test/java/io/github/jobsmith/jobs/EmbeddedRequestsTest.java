package io.github.jobsmith.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A request in a file of another tool")
class EmbeddedRequestsTest extends OtherFiles {
  private static final String TARGET = "arn:aws:iot:eu-west-1:123456789012:thing/a";

  @Test
  @DisplayName("in states of AWS Step Functions, wherever they are")
  void states() {
    JobFileResult result =
        json(
            """
            {"StartAt": "All", "States": {
              "All": {"Type": "Map", "ItemProcessor": {"StartAt": "Path", "States": {
                "Path": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:iot:createJob",
                  "Parameters": {
                    "JobId.$": "States.Format('fw-{}', $.id)",
                    "Targets.$": "$.targets",
                    "Document": "{}",
                    "TimeoutConfig": {"InProgressTimeoutInMinutes": 0},
                    "DocumentParameters": {"jobId": ""},
                    "targetSelection": "SNAPSHOT"}}}}},
              "Both": {"Type": "Parallel", "Branches": [{"StartAt": "Data", "States": {
                "Data": {"Type": "Task", "QueryLanguage": "JSONata",
                  "Resource": "arn:aws-us-gov:states:::aws-sdk:iot:createJob.waitForTaskToken",
                  "Arguments": {
                    "JobId": "{% 'fw-' & $states.context.Execution.Name %}",
                    "Targets": ["{% $states.input.arn %}", "x"],
                    "TargetSelection": "{% $s %}",
                    "SchedulingConfig": {"MaintenanceWindows":
                      [{"StartTime": "{% $t %}", "DurationInMinutes": 60}]}}}}}]},
              "Other": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:iot:createJobTemplate",
                "Parameters": {"JobId": 1}},
              "Computed": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:iot:createJob",
                "Arguments": "{% $states.input %}"}}}
            """);

    assertThat(result.kind()).isEqualTo(JobFileKind.OTHER_FILE);
    assertThat(said(result))
        .containsExactly(
            "8:57 /States/All/ItemProcessor/States/Path/Parameters/TimeoutConfig/InProgressTimeoutInMinutes"
                + " timeout-minutes: state Path: InProgressTimeoutInMinutes is 0; must be 1 to 10080 minutes",
            "9:31 /States/All/ItemProcessor/States/Path/Parameters/DocumentParameters"
                + " parameters-managed-template: state Path: DocumentParameters are given without a managed template",
            "9:41 /States/All/ItemProcessor/States/Path/Parameters/DocumentParameters/jobId"
                + " parameter-value-length: state Path: jobId is empty; must have 1 to 30720 characters",
            "10:9 /States/All/ItemProcessor/States/Path/Parameters/targetSelection"
                + " unknown-member: state Path: unknown member \"targetSelection\"; did you mean TargetSelection?",
            "14:20 /States/Both/Branches/0/States/Data/Arguments"
                + " document-missing: state Data: Document, DocumentSource and JobTemplateArn are all missing",
            "16:48 /States/Both/Branches/0/States/Data/Arguments/Targets/1"
                + " target-arn: state Data: ");
  }

  @Test
  @DisplayName("in arguments of a state without the state")
  void arguments() {
    assertThat(json("{\"JobId\": \"{% $id %}\", \"Targets\": [], \"Document\": \"{}\"}").kind())
        .isEqualTo(JobFileKind.OTHER_FILE);
    assertThat(json("{\"JobId\": \"a\", \"Targets\": [], \"Document\": \"{}\"}").kind())
        .isEqualTo(JobFileKind.REQUEST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"Arn\": \"arn:aws:scheduler:::aws-sdk:iot:createJob\", \"Input\": INPUT}",
        "{\"Name\": \"s\", \"Target\": {\"Input\": INPUT, \"Arn\": \"arn:aws:scheduler:::aws-sdk:iot:createJob\"}}",
        "{\"Resources\": {\"S\": {\"Type\": \"AWS::Scheduler::Schedule\", \"Properties\": {\"Target\": {\"Arn\":"
            + " {\"Fn::Sub\": \"arn:${AWS::Partition}:scheduler:::aws-sdk:iot:createJob\"}, \"Input\": INPUT}}}}}",
      })
  @DisplayName("in the input of a schedule, a text or an object")
  void schedules(String file) {
    String input =
        "{\"JobId\": \"fw-<aws.scheduler.execution-id>\", \"Targets\": [\""
            + TARGET
            + "\"], \"document\": \"[\"}";
    String quoted = '"' + input.replace("\"", "\\\"") + '"';
    for (String written : List.of(input, quoted)) {
      String text = file.replace("INPUT", written);
      Violation violation = json(text).report().violations().get(0);

      assertThat(violation.rule().id()).isEqualTo("document-json");
      assertThat(text.substring(violation.offset()))
          .startsWith(written == input ? "\"[\"" : "\\\"[\\\"");
      assertThat(violation.pointer()).endsWith(written == input ? "/Input/document" : "/Input");
    }
  }

  @Test
  @DisplayName("in properties of AWS::IoT::Job, with short forms of intrinsic functions")
  void cloudFormation() {
    JobFileResult result =
        yaml(
            """
            AWSTemplateFormatVersion: "2010-09-09"
            Resources:
              Rollout:
                Type: AWS::IoT::Job
                Properties:
                  JobId: !Sub fw-${AWS::StackName}
                  Targets:
                    - !Sub arn:${AWS::Partition}:iot:${AWS::Region}:${AWS::AccountId}:thinggroup/pumps
                    - {"Fn::Whatever": [x]}
                    - things
                  Document: '{"url":"${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/b-k/k}"}'
                  DocumentSource: !If [Source, x, !Ref AWS::NoValue]
                  TargetSelection: !Ref Selection
                  TimeoutConfig: {InProgressTimeoutInMinutes: "30"}
                  Description: 5
                  PresignedUrlConfig:
                    RoleArn: !GetAtt Role.Arn
                    ExpiresInSec: 30
                  AbortConfig: !FindInMap [a, b, c]
                  Tags:
                    - Key: stage
                      Value: '{{resolve:ssm:stage}}'
                  NamespaceId: x
                  Fn::Transform: {Name: Macro}
            """);

    assertThat(said(result))
        .containsExactly(
            "10:11 /Resources/Rollout/Properties/Targets/2 target-arn: resource Rollout: ",
            "18:23 /Resources/Rollout/Properties/PresignedUrlConfig/ExpiresInSec"
                + " presigned-url-expiry: resource Rollout: ExpiresInSec is 30; must be 60 to 3600 seconds",
            "23:7 /Resources/Rollout/Properties/NamespaceId unknown-member: resource Rollout: unknown member \"NamespaceId\"");
  }

  @Test
  @DisplayName("in attributes of awscc_iot_job in Terraform's JSON")
  void terraform() {
    JobFileResult result =
        json(
            """
            {"resource": {"awscc_iot_job": {"rollout": [{
              "//": "a comment", "depends_on": ["x"],
              "job_id": "fw-${var.version}",
              "targets": ["${aws_iot_thing_group.pumps.arn}"],
              "document": "${jsonencode({a = 1})}",
              "timeout_config": {"in_progress_timeout_in_minutes": 0},
              "job_executions_retry_config": {"criteria_list": [{"failure_type": "X", "number_of_retries": "1"}]},
              "targetSelection": "SNAPSHOT"}]}}}
            """);

    assertThat(said(result))
        .containsExactly(
            "6:56 /resource/awscc_iot_job/rollout/0/timeout_config/in_progress_timeout_in_minutes timeout-minutes:"
                + " resource rollout: in_progress_timeout_in_minutes is 0; must be 1 to 10080 minutes",
            "7:70 /resource/awscc_iot_job/rollout/0/job_executions_retry_config/criteria_list/0/failure_type"
                + " retry-failure-type: resource rollout: ",
            "8:3 /resource/awscc_iot_job/rollout/0/targetSelection unknown-member: resource rollout:"
                + " unknown member \"targetSelection\"; did you mean target_selection?");
  }

  @Test
  @DisplayName("in a state machine of 1 MB with 300 states")
  void large() {
    StringBuilder text = new StringBuilder("{\"StartAt\": \"S0\", \"States\": {");
    for (int i = 0; i < 300; i++) {
      text.append(i == 0 ? "" : ",\n")
          .append("\"S")
          .append(i)
          .append(
              "\": {\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::aws-sdk:iot:createJob\", \"Parameters\": {")
          .append("\"JobId\": \"a ")
          .append(i)
          .append("\", \"Targets.$\": \"$.t\", \"Document\": \"{}\"}, \"Comment\": \"")
          .append("x".repeat(3300))
          .append("\"}");
    }
    text.append("}}");
    assertThat(text.length()).isGreaterThan(1_000_000);

    List<Violation> violations = json(text.toString()).report().violations();

    assertThat(violations)
        .hasSize(300)
        .allMatch(each -> each.rule().id().equals("job-id-characters"));
    assertThat(violations.get(299).line()).isEqualTo(300);
    assertThat(violations.get(299).message()).startsWith("state S299: JobId is \"a 299\"");
    JobFiles placeholders =
        JobFiles.of(
            JobSchemas.validator(JobSchemas.CREATE_JOB)
                .with(ValidationOptions.DEFAULT.withPlaceholders(List.of("a 2[0-9]*$"))));
    assertThat(
            placeholders
                .validate("m.json", text.toString().getBytes(StandardCharsets.UTF_8))
                .report()
                .violations())
        .hasSize(300 - 111);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"DefinitionString\": {\"Fn::Join\": [\"\", [\"{\", \"\\\"arn:aws:states:::aws-sdk:iot:createJob\\\"\"]]}}",
        "{\"Resource\": \"arn:aws:states:::aws-sdk:iot:createJob\"}",
        "{\"Resource\": {\"Fn::Sub\": \"arn:${P}:states:::aws-sdk:iot:createJob\"}, \"Parameters\": \"${X}\"}",
        "{\"Resource\": \"arn:aws:states:::aws-sdk:iot:createJob\", \"Arguments\": \"{% $x %}\"}",
        "{\"Arn\": \"arn:aws:scheduler:::aws-sdk:iot:createJob\", \"Input\": {\"Ref\": \"X\"}}",
        "{\"Arn\": \"arn:aws:scheduler:::aws-sdk:iot:createJob\", \"Input\": \"<aws.scheduler.scheduled-time>\"}",
        "{\"Arn\": \"arn:aws:scheduler:::aws-sdk:iot:createJob\", \"Input\": \"${file(input.json)}\"}",
        "{\"Arn\": \"arn:aws:scheduler:::aws-sdk:iot:createJob\", \"Input\": \"{% $x %}\"}",
        "{\"Arn\": \"arn:aws:scheduler:::aws-sdk:iot:createJob\", \"Input\": \"{{resolve:ssm:x}}\"}",
        "{\"Arn\": \"arn:aws:scheduler:::aws-sdk:iot:createJob\", \"Input\": {\"Fn::Sub\": \"{${Members}}\"}}",
        "{\"Type\": \"AWS::IoT::Job\", \"Properties\": {\"Fn::Transform\": {\"Name\": \"x\"}}}",
        "{\"resource\": {\"awscc_iot_job\": {\"r\": \"${x}\"}}}",
        "{\"resource\": {\"awscc_iot_job\": {}}}",
        "{\"resource\": {\"awscc_iot_job\": \"${x}\"}}",
      })
  @DisplayName("that is unknown as a whole")
  void unknown(String text) {
    JobFileResult result = json(text);

    assertThat(result.kind()).isEqualTo(JobFileKind.OTHER_FILE);
    assertThat(result.report().violations()).isEmpty();
    assertThat(yaml(text).kind()).isEqualTo(JobFileKind.OTHER_FILE);
    assertThat(yaml(text).report().violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"Resource\": \"arn:aws:states:::aws-sdk:iot:createJob\"}",
        "{\"Arn\": \"arn:aws:scheduler:::aws-sdk:iot:createJob\", \"Input\": \"{\"}",
        "{\"Arn\": \"arn:aws:scheduler:::aws-sdk:iot:createJob\", \"Input\": 5}",
        "{\"Fn::Sub\": \"arn:aws:scheduler:::aws-sdk:iot:createJob\"}",
        "{\"Type\": \"AWS::IoT::Job\", \"Properties\": {\"Ref\": \"x\"}}",
        "{\"awscc_iot_job\": []}",
        "{\"awscc_iot_job\": {\"a\": [1, [], {}]}}",
        "[\"AWS::IoT::Job\"]",
        "{\"DefinitionString\": \"aws-sdk:iot:createJob {\"}",
      })
  @DisplayName("does not have to be there")
  void fragments(String text) {
    assertThat(json(text).report()).isNotNull();
  }
}
