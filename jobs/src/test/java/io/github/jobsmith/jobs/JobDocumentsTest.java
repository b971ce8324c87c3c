package io.github.jobsmith.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobDocumentsTest {
  private static final Path REAL = Path.of("../../shared/createjob/job-documents");
  private static final String URL = "https://s3.eu-west-1.amazonaws.com/bucket/key";

  private final JobFiles files = JobFiles.of(CreateJobRequestValidator.create());

  private Report validate(String text) {
    return validate(text, RequestFacts.UNKNOWN);
  }

  private Report validate(String text, RequestFacts facts) {
    return files
        .with(facts)
        .documents()
        .validate("a", text.getBytes(StandardCharsets.UTF_8))
        .report();
  }

  private static List<String> lines(Report report) {
    return report.violations().stream()
        .map(each -> each.line() + ":" + each.column() + " " + each.rule().id())
        .toList();
  }

  private static List<String> notRun(Report report) {
    return report.rulesNotRun().stream().map(Rule::id).sorted().toList();
  }

  @Test
  @DisplayName("a violation has the line and column of its placeholder, and its pointer")
  void places() {
    String text =
        """
        {
          "a": {"b": ["x", "é ${aws:iot:s3-presigned-url:http://x}"]},
          "c ${thingName}": 1,
          "d": "${aws:iot:s3"
        }
        """;
    Report report = validate(text);
    assertThat(lines(report))
        .containsExactly(
            "2:23 presign-url", "3:6 placeholder-local", "4:9 placeholder-unterminated");
    assertThat(report.violations())
        .extracting(Violation::pointer)
        .containsExactly("/a/b/1", "/c ${thingName}", "/d");
    Violation first = report.violations().get(0);
    assertThat(first.offset())
        .isEqualTo(
            text.getBytes(StandardCharsets.UTF_8).length
                - text.substring(text.indexOf("${aws:iot:s3-p"))
                    .getBytes(StandardCharsets.UTF_8)
                    .length);
    assertThat(first.message())
        .isEqualTo(
            "document has a presign placeholder without an https URL; must be"
                + " https://s3.REGION.amazonaws.com/BUCKET/KEY");
    assertThat(report.violations().get(1).message()).doesNotContain("of its text");
  }

  @Test
  @DisplayName("violations in members that later ones replace have their places, too")
  void leftOut() {
    Report report = validate("{\"a\": [{\"b\": \"${thingName}\"}],\n\"a\": [\"${thingName}\"]}");
    assertThat(lines(report))
        .containsExactly("1:15 placeholder-local", "2:1 duplicate-member", "2:8 placeholder-local");
    assertThat(report.violations())
        .extracting(Violation::pointer)
        .containsExactly("/a/0/b", "/a", "/a/0");
  }

  @Test
  @DisplayName("where escapes hide the column, it is that of the value")
  void escapes() {
    assertThat(lines(validate("{\"a\":\n \"\\n${thingName}\"}")))
        .containsExactly("2:2 placeholder-local");
  }

  @Test
  @DisplayName("excerpts and messages do not show the content of the document")
  void secrets() {
    Violation violation = validate("{\"a\": [\"secret ${thingName}\", 77]}").violations().get(0);
    assertThat(violation.excerpt().orElseThrow().text()).isEqualTo("{\"a\": [\"…\", \"…\"]}");
    assertThat(violation.message()).doesNotContain("secret");
  }

  @ParameterizedTest
  @DisplayName("a file that is not JSON is a violation of the reader at its place")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\": 1,} | 1:8 json-syntax",
        "operation: reboot | 1:1 json-syntax",
        "'' | 1:1 json-syntax",
      })
  void notJson(String text, String expected) {
    assertThat(lines(validate(text))).containsExactly(expected);
  }

  @Test
  @DisplayName("the document is an object")
  void object() {
    assertThat(lines(validate("\n[1]"))).containsExactly("2:1 document-object");
    assertThat(lines(validate("\"a\""))).containsExactly("1:1 document-object");
  }

  @Test
  @DisplayName("the whole file counts, white space included")
  void size() {
    String start = "{\"a\": 1}";
    assertThat(validate(start + " ".repeat(32_000 - start.length())).violations()).isEmpty();
    assertThat(lines(validate(start + " ".repeat(32_001 - start.length()))))
        .containsExactly("1:1 document-bytes");
    assertThat(lines(validate(start + " ".repeat(32_769 - start.length()))))
        .contains("1:1 document-length");
    Report large = validate("{\"a\": \"" + "x".repeat(40_000) + "\"}");
    assertThat(large.violations().get(0).message()).contains("40009").contains("32768");
  }

  @Test
  @DisplayName("relaxed limits make an error about the size a warning")
  void relaxed() {
    JobFiles relaxed =
        JobFiles.of(
            CreateJobRequestValidator.create()
                .with(ValidationOptions.DEFAULT.withRelaxedLimits(true)));
    String text = "{\"a\": \"" + "x".repeat(40_000) + "\"}";
    Report report =
        relaxed.documents().validate("a", text.getBytes(StandardCharsets.UTF_8)).report();
    assertThat(report.count(Severity.ERROR)).isZero();
    assertThat(report.violations()).isNotEmpty();
  }

  @Test
  @DisplayName(
      "the role decides about presign placeholders; if it is not known, the rule is not run")
  void role() {
    String text = "{\"a\": \"${aws:iot:s3-presigned-url:" + URL + "}\"}";
    assertThat(validate(text).violations()).isEmpty();
    assertThat(notRun(validate(text))).containsExactly("placeholder-role");
    Report given = validate(text, RequestFacts.UNKNOWN.withRole(true));
    assertThat(given.violations()).isEmpty();
    assertThat(given.rulesNotRun()).isEmpty();
    Report missing = validate(text, RequestFacts.UNKNOWN.withRole(false));
    assertThat(lines(missing)).containsExactly("1:1 placeholder-role");
    assertThat(missing.rulesNotRun()).isEmpty();
    assertThat(validate("{\"a\": 1}").rulesNotRun()).isEmpty();
  }

  @Test
  @DisplayName("the listed package versions decide about package placeholders")
  void packages() {
    String text = "{\"a\":\n  \"${aws:iot:package:p:version:v1:attributes:k}\"}";
    String arn = "arn:aws:iot:eu-west-1:123456789012:package/p/version/v1";
    assertThat(validate(text).violations()).isEmpty();
    assertThat(notRun(validate(text))).containsExactly("package-listed");
    assertThat(validate(text, RequestFacts.UNKNOWN.withPackageVersions(List.of(arn))).violations())
        .isEmpty();
    for (List<String> listed : List.of(List.<String>of(), List.of(arn + "0"))) {
      Report report = validate(text, RequestFacts.UNKNOWN.withPackageVersions(listed));
      assertThat(lines(report)).containsExactly("2:4 package-listed");
      assertThat(report.rulesNotRun()).isEmpty();
    }
    String empty = "{\"a\": \"${aws:iot:package::version::attributes:k}\"}";
    assertThat(notRun(validate(empty))).containsExactly("package-empty-pair");
    String half = "{\"a\": \"${aws:iot:package:p:version::attributes:k}\"}";
    assertThat(lines(validate(half))).containsExactly("1:8 package-empty-pair");
  }

  @Test
  @DisplayName("the target decides about the region of uploads")
  void target() {
    String text = "{\"a\": \"${aws:iot:s3-presigned-url-upload:" + URL + "/${thingName}}\"}";
    RequestFacts role = RequestFacts.UNKNOWN.withRole(true);
    assertThat(validate(text, role).violations()).isEmpty();
    assertThat(notRun(validate(text, role))).containsExactly("presign-upload-region");
    String arn = "arn:aws:iot:eu-west-1:123456789012:thing/a";
    assertThat(validate(text, role.withTarget(arn)).violations()).isEmpty();
    assertThat(validate(text, role.withTarget(arn)).rulesNotRun()).isEmpty();
    assertThat(lines(validate(text, role.withTarget(arn.replace("eu-west-1", "us-east-1")))))
        .containsExactly("1:8 presign-upload-region");
  }

  @Test
  @DisplayName("a duplicate member of a document that is a file is a violation, once")
  void duplicates() {
    String text = "{\"steps\": [], \"steps\": [], \"a\": {\"b\": 1,\n\"b\": 2}}";
    assertThat(lines(validate(text)))
        .containsExactly("1:15 duplicate-member", "2:1 duplicate-member");
    assertThat(lines(files.validate("a.json", text.getBytes(StandardCharsets.UTF_8)).report()))
        .containsExactly("1:1 job-document-file", "1:15 duplicate-member", "2:1 duplicate-member");
    assertThat(lines(validate("{\"a\": {\"b\": 1}, \"b\": 2}"))).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("a file that is a document and a request says so once, and is judged as a request")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"jobId\": \"a.b\", \"targets\": [\"T\"], \"document\": \"{}\", \"steps\": [1]}"
            + " | makes this a request and a job document at once; it was validated as a request"
            + " | job-id-characters document-in-request",
        "{\"operation\": \"x\", \"steps\": [], \"jobId\": \"a\"}"
            + " | makes this a request and a job document at once, like steps; it was validated as"
            + " a request | targets-required document-missing document-in-request",
        "{\"afr_ota\": {}, \"targets\": [], \"unknown\": 1}"
            + " | makes this a request and a job document at once; it was validated as a request"
            + " | job-id-required document-missing document-in-request targets-empty"
            + " unknown-member",
      })
  void both(String text, String message, String rules) {
    String file = text.replace("T", "arn:aws:iot:eu-west-1:123456789012:thing/a");
    Report report = files.validate("a.json", file.getBytes(StandardCharsets.UTF_8)).report();
    assertThat(report.violations())
        .extracting(each -> each.rule().id())
        .containsExactlyInAnyOrder(rules.split(" "));
    assertThat(report.violations())
        .filteredOn(each -> each.rule().id().equals("document-in-request"))
        .singleElement()
        .satisfies(each -> assertThat(each.message()).endsWith(message));
    assertThat(report.unknownValues()).isZero();
  }

  @ParameterizedTest
  @DisplayName("members that only look like those of a document are unknown members of a request")
  @ValueSource(
      strings = {"\"steps\": 1", "\"operation\": []", "\"afr_ota\": \"x\"", "\"step\": []"})
  void notBoth(String member) {
    String file = "{\"jobId\": \"a\", " + member + "}";
    assertThat(
            files.validate("a.json", file.getBytes(StandardCharsets.UTF_8)).report().violations())
        .extracting(each -> each.rule().id())
        .contains("unknown-member")
        .doesNotContain("document-in-request");
  }

  @ParameterizedTest
  @DisplayName("a document among requests is recognised, validated and said in one line")
  @ValueSource(
      strings = {
        "{\"version\": \"1.0\", \"steps\": []}",
        "{\"description\": \"a\", \"steps\": []}",
        "{\"operation\": \"reboot\"}",
        "{\"afr_ota\": {\"files\": []}}",
        "{\"files\": [{\"url\": \"${aws:iot:s3-presigned-url:" + URL + "}\"}]}",
      })
  void recognised(String text) {
    JobFileResult result = files.validate("doc.json", text.getBytes(StandardCharsets.UTF_8));
    assertThat(result.kind()).isEqualTo(JobFileKind.JOB_DOCUMENT);
    assertThat(lines(result.report())).containsExactly("1:1 job-document-file");
    assertThat(result.report().isValid()).isTrue();
  }

  @ParameterizedTest
  @DisplayName(
      "no excerpt shows a value of a job document, wherever it is, or of another operation")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.json | {'operation': 'x', 'password': 'hunter2', 'pin': [4711, true]}",
        "a.json | {'steps': [{'password': 'hunter2'}], 'description': 'hunter2'}",
        "a.json | {'steps': [], 'p': '${aws:iot:x hunter2', 'pin': 4711}",
        "a.jsonl | {'operation': 'x', 'password': 'hunter2', 'pin': 4711}",
        "a.json | [{'operation': 'x', 'password': 'hunter2', 'pin': 4711}]",
        "a.json | [{'jobId': '?', 'targets': []}, {'operation': '${thingName}', 'p': 'hunter2'}]",
        "a.json | [{'operation': 'x', 'p': 'hunter2'}, {'jobId': '?', 'document': 'hunter2'}]",
        "a.jsonl | [{'jobId': '?', 'targets': []}, {'operation': 'x', 'p': 'hunter2'}]",
        "a.json | {'jobTemplateId': 'a', 'description': 'a', 'document': 'hunter2'}",
        "a.json | {'otaUpdateId': 'a', 'additionalParameters': {'p': 'hunter2'}}",
      })
  void excerptsOfDocuments(String name, String text) {
    byte[] bytes = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    Report report = files.validate(name, bytes).report();
    assertThat(report.violations()).isNotEmpty();
    assertThat(report.violations())
        .allSatisfy(
            each -> {
              assertThat(each.message()).doesNotContain("hunter2", "4711");
              assertThat(each.excerpt().orElseThrow().text()).doesNotContain("hunter2", "4711");
            });
  }

  @Test
  @DisplayName("a job document in an array of requests is validated as one, at its place")
  void amongRequests() {
    String text =
        """
        [
          {"jobId": "a", "targets": ["arn:aws:iot:eu-west-1:123456789012:thing/a"],
           "document": "{}"},
          {"operation": "é", "a": ["${thingName}"]},
          {"steps": 7, "jobId": "b"}, {"steps": []}
        ]
        """;
    JobFileResult result = files.validate("a.json", text.getBytes(StandardCharsets.UTF_8));
    assertThat(result.kind()).isEqualTo(JobFileKind.SEVERAL_REQUESTS);
    assertThat(result.report().violations())
        .filteredOn(each -> !each.part().equals("request 3"))
        .extracting(each -> each.line() + " " + each.part() + " " + each.rule().id())
        .containsExactly(
            "4 request 2 job-document-file",
            "4 request 2 placeholder-local",
            "5 request 4 job-document-file");
    assertThat(result.report().violations())
        .filteredOn(each -> each.rule().id().equals("placeholder-local"))
        .extracting(Violation::column, Violation::pointer)
        .containsExactly(tuple(29, "/1/a/0"));
  }

  @ParameterizedTest
  @DisplayName("a file that may be a request is one")
  @ValueSource(
      strings = {
        "{\"jobId\": \"a\", \"steps\": []}",
        "{\"steps\": [], \"targets\": []}",
        "{\"steps\": 7}",
        "{\"operation\": {}}",
        "{\"a\": \"${aws:thing}\"}",
        "{\"tags\": [], \"operation\": \"a\"}",
        "{\"documentSource\": \"${aws:iot:a}\"}",
      })
  void notRecognised(String text) {
    JobFileResult result = files.validate("doc.json", text.getBytes(StandardCharsets.UTF_8));
    assertThat(result.kind()).isEqualTo(JobFileKind.REQUEST);
    assertThat(files.validate("doc.yaml", "steps: []\n".getBytes(StandardCharsets.UTF_8)).kind())
        .isEqualTo(JobFileKind.REQUEST);
  }

  @ParameterizedTest
  @DisplayName("advice about the documents of AWS's own agents")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'steps': [{'action': {'type': 'runHandler'}}]} | 1:23 document-step-handler",
        "{'steps': [{'action': {'type': 'runHandler', 'input': {}}}]} | 1:55 document-step-handler",
        "{'steps': [{'action': {'type': 'runCommand', 'input': {}}}]} | 1:55 document-step-command",
        "{'steps': [{'action': {'type': 'runHandler', 'input': {'handler': 'a', 'args': 'b'}}}]}"
            + " | 1:80 document-step-args",
        "{'steps': [{'action': {'type': 'runHandler', 'input': {'handler': 'a'},"
            + " 'allowStdErr': '2'}}]} | 1:88 document-step-stderr",
        "{'afr_ota': {}} | 1:13 document-ota-files",
        "{'afr_ota': {'files': [], 'protocols': ['mqtt']}} | 1:41 document-ota-protocols",
        "{'afr_ota': {'files': [{'filesize': '8'}]}} | 1:37 document-ota-numbers",
      })
  void advice(String text, String expected) {
    Report report = validate(text.replace('\'', '"'));
    assertThat(lines(report)).containsExactly(expected);
    assertThat(report.isValid()).isTrue();
    assertThat(files.rules().find(expected.substring(expected.indexOf(' ') + 1))).isPresent();
    assertThat(report.violations().get(0).excerpt().orElseThrow().text()).doesNotContain("'b'");
  }

  @ParameterizedTest
  @DisplayName("no advice about documents of other agents")
  @ValueSource(
      strings = {
        "{\"steps\": [\"a\", 7, {\"action\": \"reboot\"}, {\"action\": {\"type\": \"mine\"}}]}",
        "{\"steps\": {}, \"afr_ota\": 7, \"finalStep\": []}",
        "{\"operation\": \"a\", \"args\": \"b\"}",
      })
  void noAdvice(String text) {
    assertThat(validate(text).violations()).isEmpty();
  }

  @Test
  @DisplayName("real documents are recognised and have no errors, except the one that is not JSON")
  void real() throws IOException {
    assumeThat(REAL).isDirectory();
    try (Stream<Path> all = Files.list(REAL)) {
      for (Path file : all.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
        boolean broken = file.toString().contains("broken");
        JobFileResult result = files.validate(file);
        assertThat(result.kind())
            .as(file.toString())
            .isEqualTo(broken ? JobFileKind.REQUEST : JobFileKind.JOB_DOCUMENT);
        assertThat(result.report().isValid()).as(file.toString()).isEqualTo(!broken);
        assertThat(files.documents().validate(file).report().isValid()).isEqualTo(!broken);
        assertThat(lines(files.documents().validate(file).report()))
            .as(file.toString())
            .noneMatch(line -> line.contains(" document-"));
        for (Rule rule : result.report().rulesNotRun()) {
          assertThat(RequestFacts.neededBy(rule.id())).as(rule.id()).isPresent();
        }
      }
    }
  }
}
