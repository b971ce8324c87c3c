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

@DisplayName("A request in a text in a file of another tool")
class EmbeddedTextsTest extends OtherFiles {
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
}
