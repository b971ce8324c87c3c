package io.github.jobsmith.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobFilesTest {
  private static final String TARGETS =
      "\"targets\": [\"arn:aws:iot:us-east-1:123456789012:thing/a\"]";

  private final Validator request = CreateJobRequestValidator.create();
  private final JobFiles files = JobFiles.of(request);

  @Test
  @DisplayName("the name selects JSON or YAML")
  void syntax() throws IOException {
    String yaml =
        "jobId: a\ntargets: [arn:aws:iot:us-east-1:123456789012:thing/a]\ndocument: '{}'\n";
    assertThat(validate("job.yaml", yaml).report().isValid()).isTrue();
    assertThat(validate("job.json", yaml).report().isValid()).isFalse();
  }

  @ParameterizedTest
  @DisplayName("whatever is not recognised is one request, with the report of the validator")
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "[1, {}]",
        "null",
        "7",
        "{\"jobId\": \"a\"}",
        "{\"jobId\": \"a\", \"description\": \"b\"}",
        "{\"jobId\": \"a\", " + TARGETS + "}",
        "{\"jobId\": \"a\", " + TARGETS + ", \"comment\": \"b\", \"document\": \"{}\"}",
        "{\"jobId\": \"a\", \"comment\": \"b\", \"docment\": \"{}\"}",
        "{\"jobId\": \"a\", \"timeoutConfig\": {}, \"tags\": []}",
        "{\"jobId\": \"\", " + TARGETS + ", \"document\": \"{}\"}",
        "{\"jobId\": \"\", \"targets\": [\"\", \"\"], \"document\": \"{}\"}",
        "{\"jobTemplateId\": \"a\", " + TARGETS + "}",
        "{\"jobTemplateId\": \"a\", \"jobId\": \"a\", \"document\": \"{}\"}",
        "{\"job\": {\"name\": \"a\"}}",
        "{\"job\": 7}",
        "{",
        "",
        "\u00ef\u00bb\u00bf{}",
      })
  void requests(String text) throws IOException {
    JobFileResult result = validate("job.json", text);
    assertThat(result.kind()).isEqualTo(JobFileKind.REQUEST);
    assertThat(result.report())
        .hasToString(request.validate(text.getBytes(StandardCharsets.UTF_8)).toString());
  }

  @ParameterizedTest
  @DisplayName("an empty YAML file is a violation")
  @ValueSource(strings = {"", "# nothing\n"})
  void emptyYaml(String text) throws IOException {
    assertThat(messages(validate("job.yaml", text))).singleElement().asString().contains("write");
  }

  @ParameterizedTest
  @DisplayName("requests of other operations and output are named in one line")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"otaUpdateId\": \"a\", \"targets\": [], \"files\": []} | a CreateOTAUpdate request",
        "{\"jobTemplateId\": \"a\", \"document\": \"{}\"}"
            + " | a CreateJobTemplate request (for --schema create-job-template)",
        "{\"jobId\": \"a\", \"targets\": [], \"comment\": \"b\"}"
            + " | an AssociateTargetsWithJob request",
        "{\"jobId\": \"a\", \"abortConfig\": {}}"
            + " | an UpdateJob request (targets and document are missing)",
        "{\"jobId\": \"a\", \"reasonCode\": \"b\"} | a CancelJob request",
        "{\"jobArn\": \"a\", \"jobId\": \"b\"} | the output of create-job",
        "{\"documentSource\": \"a\", \"job\": {\"jobArn\": \"b\"}} | the output of describe-job",
        "{\"job\": {\"jobId\": \"a\", \"status\": \"b\"}} | the output of describe-job",
        "{\"jobTemplateId\": \"a\", \"jobTemplateArn\": \"b\", \"createdAt\": \"c\"}"
            + " | the output of describe-job-template",
      })
  void otherOperations(String text, String found) throws IOException {
    JobFileResult result = validate("job.json", text);
    assertThat(result.kind()).isEqualTo(JobFileKind.OTHER_OPERATION);
    assertThat(messages(result))
        .containsExactly("this is " + found + ", not a CreateJob request; it was not validated");
    assertThat(result.report().violations().get(0).rule().id()).isEqualTo("other-operation");
    assertThat(result.report().isValid()).isTrue();
    assertThat(files.rules().find("other-operation")).isPresent();
  }

  @Test
  @DisplayName("an unedited skeleton is one error, in JSON and in YAML")
  void skeleton() throws IOException {
    String json =
        "{\"jobId\": \"\", \"targets\": [\"\"], \"document\": \"\", \"description\": \"\"}";
    String yaml = "jobId: ''\ntargets:\n- ''\ndocumentSource: ''\n";
    for (JobFileResult result : List.of(validate("a.json", json), validate("a.yaml", yaml))) {
      assertThat(result.report().violations()).hasSize(1);
      assertThat(result.report().violations().get(0).rule().id()).isEqualTo("skeleton");
      assertThat(result.report().isValid()).isFalse();
    }
  }

  @Test
  @DisplayName("each request of an array is validated, with its number and its place")
  void array() throws IOException {
    String text =
        "[{\"jobId\": \"a\", "
            + TARGETS
            + ", \"document\": \"{}\"},\n{\"jobId\": \"v1.0\", "
            + TARGETS
            + "},\n7]";
    JobFileResult result = validate("jobs.json", text);
    assertThat(result.kind()).isEqualTo(JobFileKind.SEVERAL_REQUESTS);
    assertThat(result.report().violations())
        .extracting(each -> each.line() + each.pointer() + " " + each.rule().id())
        .containsExactly(
            "2/1 document-missing", "2/1/jobId job-id-characters", "3/2 request-object");
    assertThat(messages(result))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("request 2: "),
            second -> assertThat(second).startsWith("request 2: jobId is \"v1.0\""),
            third -> assertThat(third).startsWith("request 3: "));
  }

  @Test
  @DisplayName("a request in an array does not reveal the document of another one")
  void secrets() throws IOException {
    String text =
        "[{\"jobId\": \"v1.0\", \"document\": \"{}\"}, {\"jobId\": \"b\", \"document\": \"secret\"}]";
    for (Violation violation : validate("jobs.json", text).report().violations()) {
      assertThat(violation.excerpt().orElseThrow().text()).doesNotContain("secret");
    }
  }

  private static List<String> messages(JobFileResult result) {
    return result.report().violations().stream().map(Violation::message).toList();
  }

  private JobFileResult validate(String name, String text) throws IOException {
    return files.validate(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"request\": {\"jobId\": \"a\", \"document\": \"{\\\"password\\\": \\\"geheim\\\"}\"}}",
        "{\"job\": {\"stepz\": [{\"password\": \"geheim\"}]}}",
        "[{\"job\": {\"steps\": [{\"password\": \"geheim\"}]}}]",
        "{\"version\": \"1.0\", \"step\": [{\"input\": {\"password\": \"geheim\"}}]}",
        "{\"jobs\": [{\"jobId\": \"a\",\n\"document\": {\"password\": \"geheim\"}}, {\"document\": \"geheim\"}]}",
        "{\"jobId\": \"a\", \"text\": \" {\\\"password\\\": \\\"geheim\\\"}\"}",
        "{\"jobId\": {\"password\": \"geheim\"}}",
        "{\"jobId\": \"a\", \"targets\": [{\"password\": \"geheim\"}]}",
      })
  @DisplayName("what the schema does not know is not shown, since a document may be in it")
  void unknownContent(String text) throws IOException {
    for (String name : List.of("a.json", "a.yaml")) {
      List<Violation> violations = validate(name, text).report().violations();

      assertThat(violations).isNotEmpty();
      for (Violation each : violations) {
        assertThat(each.message() + each.excerpt()).doesNotContain("geheim");
      }
    }
  }
}
