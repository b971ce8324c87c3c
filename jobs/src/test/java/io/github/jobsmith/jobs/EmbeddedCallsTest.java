package io.github.jobsmith.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A call of CreateJob in a file of another tool")
class EmbeddedCallsTest {
  private static final String TARGET = "arn:aws:iot:eu-west-1:123456789012:thing/a";

  private final JobFiles files = JobFiles.of(JobSchemas.validator(JobSchemas.CREATE_JOB));

  @Test
  @DisplayName("in a text of Fn::Join, as the AWS CDK writes it, with the places of its pieces")
  void joined() {
    Report report =
        json(
            """
            {"Resources": {"Machine": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"DefinitionString":
            {"Fn::Join": ["", [
            "{\\"StartAt\\":\\"Roll\\",\\"States\\":{\\"Roll\\":{\\"Resource\\":\\"arn:",
            {"Ref": "AWS::Partition"},
            ":states:::aws-sdk:iot:createJob\\",\\"Parameters\\":{\\"JobId\\":\\"a.b\\",\\"Targets\\":[\\"",
            {"Fn::GetAtt": ["Group", "Arn"]},
            "\\"],\\"Document\\":\\"{}\\",\\"TimeoutConfig\\":{\\"InProgressTimeoutInMinutes\\":",
            {"Ref": "Minutes"},
            "},\\"Description\\":\\"\\"}}}}"]]}}}}}
            """);

    assertThat(said(report))
        .containsExactly(
            "5:62 job-id-characters: state Roll: JobId is \"a.b\"; must be ASCII letters, digits, - and _ only",
            "9:20 description-empty: state Roll: Description is empty; must have at least 1 character");
    assertThat(report.violations().get(0).pointer())
        .isEqualTo("/Resources/Machine/Properties/DefinitionString/Fn::Join");
    assertThat(report.unknownValues()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"Resource\": {\"Fn::Join\": [\"\", [\"arn:\", {\"Ref\": \"P\"}, \":states:::aws-sdk:iot:createJob\"]]},"
            + " \"Parameters\": REQUEST}",
        "{Resource: !Join ['', ['arn:', !Ref P, ':states:::aws-sdk:iot:createJob']], Parameters: REQUEST}",
        "{Arn: !Join [':', [arn, !Ref P, ':scheduler:::aws-sdk:iot:createJob']], Input: REQUEST}",
        "{Arn: 'arn:aws:scheduler:::aws-sdk:iot:createJob', Input: !Join ['', ['{\"JobId\": \"a', '.b\"}']]}",
        "{Arn: 'arn:aws:scheduler:::aws-sdk:iot:createJob', Input: !Join [', ', ['{\"JobId\": \"a.b\"', '\"X\": 1}']]}",
      })
  @DisplayName("has a name or an input that is joined")
  void joinedNames(String text) {
    Report report =
        files.validate("x.yaml", bytes(text.replace("REQUEST", "{\"JobId\": \"a.b\"}"))).report();

    assertThat(report.violations())
        .extracting(each -> each.rule().id())
        .contains("job-id-characters", "targets-required");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"resource\": [{\"awscc_iot_job\": {\"r\": REQUEST}}]}",
        "{\"resource\": {\"awscc_iot_job\": [{\"r\": REQUEST}]}}",
        "{\"resource\": {\"awscc_iot_job\": {\"r\": [REQUEST]}}}",
        "{\"resource\": [{\"awscc_iot_job\": [{\"r\": [REQUEST]}]}]}",
      })
  @DisplayName("is a resource of Terraform; every block can be an array")
  void terraform(String text) {
    String request =
        "{\"job_id\": \"a.b\", \"targets\": [\"" + TARGET + "\"], \"document\": \"{}\"}";

    assertThat(said(json(text.replace("REQUEST", request))))
        .containsExactly(
            "1:"
                + (text.indexOf("REQUEST") + 12)
                + " job-id-characters: resource r: job_id is \"a.b\"; must be ASCII letters, digits, - and _ only");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"data\": {\"awscc_iot_job\": {\"r\": {\"id\": \"x\"}}}}",
        "{\"data\": [{\"awscc_iot_job\": {\"r\": {\"id\": \"x\"}}}]}",
      })
  @DisplayName("is not a data source of Terraform")
  void data(String text) {
    assertThat(json("{\"resource\": {\"awscc_iot_job\": {}}, " + text.substring(1)).violations())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "{\\"JobId\\": \\"a.b\\", \\"Targets\\": [\\"${x}\\"], \\"Document\\": \\"{}\\"}" | job-id-characters
          "{\\"JobId\\": \\"a\\", \\"Targets\\": ${jsonencode(x)}, \\"Document\\": \\"{}\\"}"   | ``
          "${jsonencode({JobId = 1})}"                                                             | ``
          """)
  @DisplayName("is a schedule of Terraform")
  void terraformSchedule(String input, String rule) {
    Report report =
        json(
            """
            {"resource": {"aws_scheduler_schedule": {"nightly": {"schedule_expression": "rate(1 days)",
             "target": [{"arn": "arn:aws:scheduler:::aws-sdk:iot:createJob", "role_arn": "${r}", "input": INPUT}]}}}}
            """
                .replace("INPUT", input));

    assertThat(report.violations())
        .extracting(each -> each.rule().id())
        .containsExactlyElementsOf(rule.isEmpty() ? List.of() : List.of(rule));
    assertThat(report.violations()).allMatch(each -> each.part().equals("schedule nightly"));
    assertThat(report.unknownValues()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"Resource": "arn:aws:states:::aws-sdk:iot:createJob", "Parameters": [1]} | 1:70 request-object
          {"Resource": "arn:aws:states:::aws-sdk:iot:createJob", "Arguments": 5}    | 1:69 request-object
          {"Resource": "arn:aws:states:::aws-sdk:iot:createJob", "Parameters": "$"}  | 1:70 request-object
          {"Resource": "arn:aws:states:::aws-sdk:iot:createJob", "Parameters": null} | 1:70 request-object
          {"Resource": "arn:aws:states:::aws-sdk:iot:createJob", "Arguments": "x"}   | 1:69 request-object
          {"Type": "AWS::IoT::Job", "Properties": "x"}                               | 1:41 request-object
          {"resource": {"awscc_iot_job": {"r": "x"}}}                                | 1:38 request-object
          {"Type": "AWS::IoT::Job", "Properties": []}                               | 1:41 request-object
          {"Type": "AWS::IoT::Job"}                                                 | 1:1 request-missing
          {"Arn": "arn:aws:scheduler:::aws-sdk:iot:createJob"}                      | 1:1 request-missing
          {"Arn": "arn:aws:scheduler:::aws-sdk:iot:createJob", "Input": "5"}        | 1:64 request-object
          """)
  @DisplayName("needs a request, which is an object")
  void noRequest(String text, String violation) {
    assertThat(json(text).violations())
        .extracting(each -> each.line() + ":" + each.column() + " " + each.rule().id())
        .containsExactly(violation);
  }

  @Test
  @DisplayName("is described with the names of the file")
  void spelled() {
    String yaml =
        """
        Resources:
          J:
            Type: AWS::IoT::Job
            Properties:
              JobId: a
              Targets: [arn:aws:iot:eu-west-1:123456789012:thinggroup/a]
              TimeoutConfig: {}
              SchedulingConfig: {MaintenanceWindows: [{StartTime: cron(0 0 * * ? *), DurationInMinutes: 60}]}
              PresignedUrlConfig: {ExpiresInSec: 60}
        """;
    List<Violation> found = files.validate("x.yaml", bytes(yaml)).report().violations();

    assertThat(found.stream().map(Violation::message))
        .contains(
            "resource J: Document, DocumentSource and JobTemplateArn are all missing",
            "resource J: MaintenanceWindows are given, but TargetSelection is not CONTINUOUS");
    assertThat(found.stream().map(Violation::hint))
        .contains("Set TargetSelection to CONTINUOUS, or delete MaintenanceWindows.")
        .anyMatch(
            each -> each.startsWith("Add one of Document, DocumentSource and JobTemplateArn."))
        .noneMatch(
            each -> each.matches(".*\\b(targetSelection|jobTemplateArn|documentSource)\\b.*"));
  }

  @Test
  @DisplayName("with the job id of another one is a warning, unless only one of them may be used")
  void reused() {
    String job =
        "{\"Type\": \"AWS::IoT::Job\", %s\"Properties\": {\"JobId\": \"a\", \"Targets\": [\""
            + TARGET
            + "\"], \"Document\": \"{}\"}}";
    String resources = "{\"Resources\": {\"A\": " + job + ",\n\"B\": " + job + "}}";
    String state =
        "{\"Resource\": \"arn:aws:states:::aws-sdk:iot:createJob\", \"Parameters\": {\"JobId\": \"a\","
            + " \"Targets\": [\""
            + TARGET
            + "\"], \"Document\": \"{}\"}}";

    assertThat(said(json(String.format(resources, "", ""))))
        .containsExactly(
            "2:56 job-id-reused: resource B: JobId is that of the request at x.json:1:71");
    assertThat(said(json(String.format(resources, "", "\"Condition\": \"C\", ")))).isEmpty();
    assertThat(said(json("{\"A\": " + state + ", \"B\": " + state + "}"))).isEmpty();
  }

  private Report json(String text) {
    return files.validate("x.json", bytes(text)).report();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> said(Report report) {
    return report.violations().stream()
        .map(
            each ->
                each.line() + ":" + each.column() + " " + each.rule().id() + ": " + each.message())
        .toList();
  }
}
