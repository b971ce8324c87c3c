package io.github.jobsmith.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralRequestsTest {
  private final JobFiles files = JobFiles.of(CreateJobRequestValidator.create());

  private static String request(String id) {
    return "{\"jobId\": \""
        + id
        + "\", \"targets\": [\"arn:aws:iot:eu-west-1:123456789012:thing/a\"],"
        + " \"document\": \"{}\"}";
  }

  private static String yaml(String id) {
    return "jobId: "
        + id
        + "\ntargets: [arn:aws:iot:eu-west-1:123456789012:thing/a]\ndocument: '{}'\n";
  }

  private JobFileResult validate(String name, String text) {
    return files.validate(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> lines(String name, String text) {
    return lines(validate(name, text).report());
  }

  private static List<String> lines(Report report) {
    return report.violations().stream()
        .map(each -> each.line() + ":" + each.column() + " " + each.part() + " " + each.rule().id())
        .toList();
  }

  @ParameterizedTest
  @DisplayName("JSON Lines by name or by content: each line is a request, with number and place")
  @ValueSource(strings = {"a.jsonl", "a.NDJSON", "a.json", "<stdin>"})
  void jsonLines(String name) {
    String text = request("a") + "\n\n" + request("v1.0") + "\r\n" + request("é") + "\n";
    assertThat(validate(name, text).kind()).isEqualTo(JobFileKind.SEVERAL_REQUESTS);
    assertThat(lines(name, text))
        .containsExactly("3:11 request 2 job-id-characters", "4:11 request 3 job-id-characters");
    Violation violation = validate(name, text).report().violations().get(1);
    assertThat(violation.offset())
        .isEqualTo(text.substring(0, text.indexOf("\"é")).getBytes(StandardCharsets.UTF_8).length);
    assertThat(violation.pointer()).isEqualTo("/jobId");
    assertThat(violation.excerpt().orElseThrow().text()).startsWith("{\"jobId\": \"é\"");
  }

  @Test
  @DisplayName("a broken line does not affect the others, and has its place and its excerpt")
  void brokenLine() {
    String text = request("v.1") + "\n{\"jobId\": \"b\",\n" + request("v.3") + "\n";
    assertThat(lines("a.jsonl", text))
        .containsExactly(
            "1:11 request 1 job-id-characters",
            "2:15 request 2 json-syntax",
            "3:11 request 3 job-id-characters");
    Violation broken = validate("a.jsonl", text).report().violations().get(1);
    assertThat(broken.message()).contains("begins at 2:1");
    assertThat(broken.excerpt().orElseThrow().text()).contains("jobId");
    assertThat(broken.offset()).isEqualTo(text.indexOf("\"b\",") + 4);
    assertThat(lines("a.jsonl", request("a") + "\n7\n[]\n\"b\"\n")).hasSize(3);
  }

  @Test
  @DisplayName("one request in a file for JSON Lines; none is a violation")
  void fewLines() {
    assertThat(lines("a.jsonl", request("a"))).isEmpty();
    assertThat(lines("a.jsonl", "")).containsExactly("1:1  json-syntax");
    assertThat(lines("a.jsonl", "\n \n")).containsExactly("1:1  json-syntax");
  }

  @ParameterizedTest
  @DisplayName("what is not JSON Lines has the violation of the JSON reader")
  @ValueSource(strings = {"{}\n7", "{} {}", "{\n}\n{}", "7\n{}", "{\"a\"\n{}", "{}\n[]"})
  void notJsonLines(String text) {
    assertThat(validate("a.json", text).kind()).isEqualTo(JobFileKind.REQUEST);
    assertThat(lines("a.json", text)).singleElement().asString().contains("json-syntax");
  }

  @Test
  @DisplayName("each document of a YAML stream is a request, with number and place")
  void yamlStream() {
    String text =
        "# first\n---\n"
            + yaml("a")
            + "---\n"
            + yaml("v1.0")
            + "...\n%YAML 1.2\n---\n# none\n---\n"
            + yaml("'v 2'")
            + "\n--- {jobId: c}\n";
    assertThat(lines("a.yaml", text))
        .containsExactly(
            "7:8 request 2 job-id-characters",
            "15:8 request 3 job-id-characters",
            "19:5 request 4 targets-required",
            "19:5 request 4 document-missing");
    Violation third = validate("a.yaml", text).report().violations().get(1);
    assertThat(third.offset()).isEqualTo(text.indexOf("'v 2'"));
    assertThat(third.excerpt().orElseThrow().text()).isEqualTo("jobId: 'v 2'");
  }

  @Test
  @DisplayName("a broken document of a YAML stream does not affect the others")
  void brokenDocument() {
    String text =
        yaml("v.1") + "---\n" + yaml("b") + "---\njobId: 'c\n---\n" + yaml("v.4") + "---\n\tx: [\n";
    assertThat(lines("a.yaml", text))
        .containsExactly(
            "1:8 request 1 job-id-characters",
            "9:8 request 3 yaml-syntax",
            "11:8 request 4 job-id-characters",
            "15:1 request 5 yaml-syntax");
  }

  @ParameterizedTest
  @DisplayName("a YAML text with one document is one request, whatever marks it has")
  @ValueSource(
      strings = {
        "---\n%s",
        "---\n%s---\n",
        "%s...\n",
        "---\n---\n%s...\n---\n# a\n",
        "# a\n---\n%s"
      })
  void oneDocument(String form) {
    JobFileResult result = validate("a.yaml", form.replace("%s", yaml("v1.0")));
    assertThat(result.kind()).isEqualTo(JobFileKind.REQUEST);
    assertThat(lines(result.report())).singleElement().asString().endsWith("8  job-id-characters");
  }

  @Test
  @DisplayName("a line that only resembles a mark is none")
  void noMark() {
    String text = yaml("a") + "description: |-\n  a\n  ---\n  b\n";
    assertThat(validate("a.yaml", text).kind()).isEqualTo(JobFileKind.REQUEST);
    assertThat(validate("a.yaml", yaml("a") + "----\n").kind()).isEqualTo(JobFileKind.REQUEST);
  }

  @Test
  @DisplayName("the same job id twice in a file is a warning that names the first place")
  void reused() {
    String other = request("a").replace("eu-west-1", "us-east-1");
    String array =
        "[" + request("a") + ",\n" + request("b") + ",\n" + other + ",\n" + request("a") + "]";
    Report report = validate("a.json", array).report();
    assertThat(lines(report)).containsExactly("4:11 request 4 job-id-reused");
    assertThat(report.isValid()).isTrue();
    assertThat(report.violations().get(0).message())
        .isEqualTo("request 4: jobId is that of the request at a.json:1:12");
    assertThat(report.violations().get(0).pointer()).isEqualTo("/3/jobId");
    String lines = request("a") + "\n" + request("a") + "\n" + request("a");
    assertThat(lines("a.jsonl", lines))
        .containsExactly("2:11 request 2 job-id-reused", "3:11 request 3 job-id-reused");
    assertThat(validate("a.jsonl", lines).report().violations().get(1).message())
        .endsWith("at a.jsonl:1:11");
    assertThat(lines("a.yaml", yaml("a") + "---\n" + yaml("a")))
        .containsExactly("5:8 request 2 job-id-reused");
    Report stream = validate("a.yaml", yaml("a") + "---\n" + yaml("a")).report();
    assertThat(stream.violations().get(0).excerpt().orElseThrow().text()).isEqualTo("jobId: a");
    assertThat(files.rules().find("job-id-reused")).isPresent();
  }

  @Test
  @DisplayName("a job id that occurs again has its place after duplicate members")
  void reusedAfterDuplicates() {
    String second = request("a").replace("{\"jobId\"", "{\"tags\": [], \"tags\": [], \"jobId\"");
    assertThat(lines("a.jsonl", request("a") + "\n" + second))
        .containsExactly("2:14 request 2 duplicate-member", "2:35 request 2 job-id-reused");
    String reversed =
        "{\"tags\": [], \"tags\": [], \"document\": \"{}\", \"targets\":"
            + " [\"arn:aws:iot:eu-west-1:123456789012:thing/a\"], \"jobId\": \"a\"}";
    assertThat(lines("a.jsonl", request("a") + "\n" + reversed))
        .containsExactly("2:14 request 2 duplicate-member", "2:112 request 2 job-id-reused");
  }

  @Test
  @DisplayName("the same job id in two files of a run is a warning; without a run it is none")
  void acrossFiles() {
    JobRun run = files.startRun();
    byte[] text = request("a").getBytes(StandardCharsets.UTF_8);
    assertThat(run.validate("jobs/a.json", text).report().violations()).isEmpty();
    assertThat(run.validate("jobs/b.json", text).report().violations())
        .extracting(Violation::message)
        .containsExactly("jobId is that of the request at jobs/a.json:1:11");
    assertThat(files.validate("jobs/b.json", text).report().violations()).isEmpty();
  }

  @Test
  @DisplayName("requests whose region or account is not known are not compared")
  void unknownRegion() {
    String text = "{\"jobId\": \"a\", \"targets\": [\"a\"], \"document\": \"{}\"}";
    assertThat(lines("a.jsonl", text + "\n" + text))
        .containsExactly("1:28 request 1 target-arn", "2:28 request 2 target-arn");
  }

  @Test
  @DisplayName("an excerpt of a line does not show the document")
  void secrets() {
    String text = request("a") + "\n" + request("v.1").replace("{}", "secret");
    for (Violation violation : validate("a.jsonl", text).report().violations()) {
      assertThat(violation.excerpt().orElseThrow().text()).doesNotContain("secret");
    }
  }

  @Test
  @DisplayName("the maximum of violations is for the whole file")
  void maximum() {
    JobFiles few =
        JobFiles.of(
            CreateJobRequestValidator.create()
                .with(ValidationOptions.DEFAULT.withMaxViolations(3)));
    String text = (request("v.1") + "\n").repeat(1000);
    Report report = few.validate("a.jsonl", text.getBytes(StandardCharsets.UTF_8)).report();
    assertThat(report.violations()).hasSize(3);
    assertThat(report.isTruncated()).isTrue();
  }

  @Test
  @DisplayName("an error behind as much advice as is reported makes the file invalid")
  void errorAfterAdvice() {
    JobFiles few =
        JobFiles.of(
            CreateJobRequestValidator.create()
                .with(ValidationOptions.DEFAULT.withMaxViolations(3)));
    String advised =
        request("a").replace("\"document\": \"{}\"", "\"documentSource\": \"s3://a/b\"");
    String text = (advised + "\n").repeat(10) + request("v.1");
    for (String name : List.of("a.jsonl", "a.yaml")) {
      String content = name.equals("a.jsonl") ? text : text.replace("\n", "\n---\n");
      Report report = few.validate(name, content.getBytes(StandardCharsets.UTF_8)).report();
      assertThat(report.isValid()).isFalse();
      assertThat(report.isTruncated()).isTrue();
      assertThat(report.violations()).hasSize(3);
    }
  }

  @Test
  @DisplayName("many lines with violations at the end of a long file take little time")
  void manyLines() {
    String text = "\n".repeat(2_000_000) + "{\n".repeat(1000);
    Report report = validate("a.jsonl", text).report();
    assertThat(report.violations()).isNotEmpty();
    assertThat(report.violations().get(0).line()).isEqualTo(2_000_001);
    assertThat(report.isTruncated()).isTrue();
  }
}
