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
class EmbeddedRequestsTest {
  private static final String TARGET = "arn:aws:iot:eu-west-1:123456789012:thing/a";

  private final JobFiles files = JobFiles.of(JobSchemas.validator(JobSchemas.CREATE_JOB));

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
  @DisplayName("in a block of text in YAML, with its lines and columns")
  void blockText() {
    JobFileResult result =
        yaml(
            """
            Resources:
              S:
                Type: AWS::Scheduler::Schedule
                Properties:
                  Target:
                    Arn: !Sub arn:${AWS::Partition}:scheduler:::aws-sdk:iot:createJob
                    Input: |
                      {
                        "JobId": "a b",
                        "Targets": ["arn:aws:iot:eu-west-1:123456789012:thing/a"],
                        "Document": "{\\"a\\": 1}",
                        "Description": ""
                      }
              T:
                Type: AWS::Scheduler::Schedule
                Properties:
                  Target:
                    Arn: arn:aws:scheduler:::aws-sdk:iot:createJob
                    Input: !Sub '{"JobId": "${X}"}'
            """);

    assertThat(said(result))
        .containsExactly(
            "9:22 /Resources/S/Properties/Target/Input job-id-characters: schedule S:"
                + " JobId is \"a b\"; must be ASCII letters, digits, - and _ only",
            "12:28 /Resources/S/Properties/Target/Input description-empty: schedule S: Description is empty;"
                + " must have at least 1 character",
            "19:22 /Resources/T/Properties/Target/Input targets-required: schedule T: Targets is missing",
            "19:22 /Resources/T/Properties/Target/Input document-missing: schedule T: Document, DocumentSource"
                + " and JobTemplateArn are all missing");
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
  @DisplayName("in a definition of a state machine that is a text in a template")
  void definitionString() {
    JobFileResult result =
        json(
            """
            {"Resources": {"M": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"DefinitionString":
            "{\\"States\\": {\\"S\\": {\\"Resource\\": \\"arn:aws:states:::aws-sdk:iot:createJob\\", \\"Parameters\\": {\\"JobId\\": \\"é b\\", \\"Targets.$\\": \\"$.t\\", \\"Document\\": \\"{}\\"}}}}"}}}}
            """);

    assertThat(said(result))
        .containsExactly(
            "2:110 /Resources/M/Properties/DefinitionString job-id-characters: state S: JobId is \"é b\";"
                + " must be ASCII letters, digits, - and _ only");
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
        "DefinitionString: !Sub 'STATE'",
        "DefinitionString: {'Fn::Sub': 'STATE'}",
        "DefinitionString: !Sub ['STATE', {Any: x}]",
        "DefinitionString: {'Fn::Sub': ['STATE', {Any: x}]}",
        "Target: {Arn: 'arn:aws:scheduler:::aws-sdk:iot:createJob', Input: !Sub 'INPUT'}",
        "Target: {Arn: 'arn:aws:scheduler:::aws-sdk:iot:createJob', Input: {'Fn::Sub': 'INPUT'}}",
        "Target: {Arn: 'arn:aws:scheduler:::aws-sdk:iot:createJob', Input: !Sub ['INPUT', {Any: x}]}",
        "Target: {Arn: !Sub 'arn:${AWS::Partition}:scheduler:::aws-sdk:iot:createJob', Input: {'Fn::Sub': ['INPUT']}}",
      })
  @DisplayName(
      "in a text of Fn::Sub, in which every substitution is unknown, and the rest is known")
  void substituted(String file) {
    String input =
        """
        {"JobId": "JOB", "Targets": ["${Group.Arn}", "arn:aws:iot:${AWS::Region}:${AWS::AccountId}:thing/x",
        ${Other.Arn}, "${ Spaced }"], "Document": "${aws:iot:unknown}", "TimeoutConfig": {"InProgressTimeoutInMinutes":
        ${M}}, "${Name}": 1}
        """;
    String state =
        "{\"States\": {\"A\": {\"Resource\": \"arn:${AWS::Partition}:states:::aws-sdk:iot:createJob\","
            + " \"Parameters\": INPUT}}}";
    for (String id : List.of("ab", "a.b")) {
      String request = input.replace("JOB", id).replace("\n", " ");
      String text = file.replace("STATE", state).replace("INPUT", request);
      JobFileResult result = yaml("Properties:\n  " + text + "\n");

      assertThat(result.kind()).isEqualTo(JobFileKind.OTHER_FILE);
      assertThat(result.report().violations())
          .extracting(each -> each.rule().id())
          .isEqualTo(id.equals("ab") ? List.of() : List.of("job-id-characters"));
    }
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

  @Test
  @DisplayName("in a text that is not JSON, at the place of the fault")
  void faults() {
    JobFileResult result =
        yaml(
            """
            Resources:
              S:
                Type: AWS::Scheduler::Schedule
                Properties:
                  Target: {Arn: "arn:aws:scheduler:::aws-sdk:iot:createJob", Input: '{"JobId": "a.b", '}
              M:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  DefinitionString: |
                    {"States": {"A": {"Resource": "arn:aws:states:::aws-sdk:iot:createJob",
                      "Parameters": {"JobId": "a.b",}}}}
              J:
                Type: AWS::IoT::Job
                Properties: {JobId: a.b, Targets: [!Ref X], Document: '{}'}
            """);

    assertThat(result.kind()).isEqualTo(JobFileKind.OTHER_FILE);
    assertThat(said(result))
        .containsExactly(
            "5:90 /Resources/S/Properties/Target/Input json-syntax: schedule S: Input is not JSON, at line 1,"
                + " column 18 of its text: the text ends inside the object that begins at 1:1; expected a member"
                + " name or `}`",
            "11:40 /Resources/M/Properties/DefinitionString json-syntax: state machine M: DefinitionString is not"
                + " JSON, at line 2, column 32 of its text: trailing comma before `}`; remove it",
            "14:25 /Resources/J/Properties/JobId job-id-characters: resource J: JobId is \"a.b\"; must be ASCII"
                + " letters, digits, - and _ only");
    String schedule =
        "{\"Arn\": \"arn:aws:scheduler:::aws-sdk:iot:createJob\", \"Input\": \"INPUT\"}";
    String start = " /Input json-syntax: schedule target: Input is not JSON, at line 1, column ";
    assertThat(said(json(schedule.replace("INPUT", "hello"))))
        .containsExactly(
            "1:64"
                + start
                + "1 of its text: expected a value, found `h`; strings are written in double quotes");
    assertThat(said(json(schedule.replace("INPUT", "{\\\"a\\\": \\\"<aws.scheduler.x>\\\", oops"))))
        .containsExactly(
            "1:95" + start + "28 of its text: expected a member name in double quotes, found `o`");
    assertThat(json(schedule.replace("INPUT", "")).report().violations())
        .extracting(each -> each.column() + " " + each.rule().id())
        .containsExactly("63 json-syntax");
    assertThat(said(json(schedule.replace("INPUT", "{\\\"a\\\": <aws.scheduler.x> oops"))))
        .isEmpty();
    JobFiles placeholders =
        JobFiles.of(
            JobSchemas.validator(JobSchemas.CREATE_JOB)
                .with(ValidationOptions.DEFAULT.withPlaceholders(List.of("^hello$"))));
    assertThat(
            placeholders
                .validate(
                    "x.json", schedule.replace("INPUT", "hello").getBytes(StandardCharsets.UTF_8))
                .report()
                .violations())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\\\"JobId\\\": \\\"a b\\\"}"})
  @DisplayName("in thousands of strings, which share the text of the file")
  void manyTexts(String input) {
    String schedule =
        "{\"Arn\": \"arn:aws:scheduler:::aws-sdk:iot:createJob\", \"Input\": \"" + input + "\"},\n";
    String text = "[" + schedule.repeat(12_000) + "0]";
    JobFiles first =
        JobFiles.of(
            JobSchemas.validator(JobSchemas.CREATE_JOB)
                .with(ValidationOptions.DEFAULT.withMaxViolations(9)));

    assertThat(
            first.validate("x.json", text.getBytes(StandardCharsets.UTF_8)).report().violations())
        .hasSize(9);
  }

  @Test
  @DisplayName("in a document of a YAML stream, with the lines of the file")
  void stream() {
    String template =
        """
        ---
        Target:
          Arn: arn:aws:scheduler:::aws-sdk:iot:createJob
          Input: !Sub '{"JobId": "a.b", "Targets": ["${T}"], "Document": "{}"}'
        """;
    List<Violation> violations = yaml(template + template).report().violations();

    assertThat(violations)
        .extracting(each -> each.line() + ":" + each.column() + " " + each.rule().id())
        .containsExactly("4:26 job-id-characters", "8:26 job-id-characters");
    assertThat((template + template).substring(violations.get(1).offset())).startsWith("\"a.b\"");
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

  private JobFileResult json(String text) {
    return files.validate("x.json", text.getBytes(StandardCharsets.UTF_8));
  }

  private JobFileResult yaml(String text) {
    return files.validate("x.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Long messages about ARNs and types are cut. */
  private static List<String> said(JobFileResult result) {
    return result.report().violations().stream()
        .map(
            each -> {
              String message = each.message();
              boolean cut = each.rule().id().matches("target-arn|retry-failure-type");
              return each.line()
                  + ":"
                  + each.column()
                  + " "
                  + each.pointer()
                  + " "
                  + each.rule().id()
                  + ": "
                  + (cut ? message.substring(0, message.indexOf(": ") + 2) : message);
            })
        .toList();
  }
}
