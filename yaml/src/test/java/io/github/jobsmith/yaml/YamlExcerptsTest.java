package io.github.jobsmith.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.RunSummary;
import io.github.jobsmith.report.SarifRenderer;
import io.github.jobsmith.report.TextRenderer;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class YamlExcerptsTest {
  private static final Validator VALIDATOR = CreateJobRequestValidator.create();

  private static Report report(String yaml) {
    return YamlDocuments.validate(VALIDATOR, yaml.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns place, rule, line and carets of each violation, as shown to users. */
  private static List<String> shown(String yaml) throws IOException {
    StringBuilder out = new StringBuilder();
    TextRenderer renderer = TextRenderer.to(out, false, "");
    renderer.file(FileReport.of("f", report(yaml)));
    return out.toString()
        .lines()
        .filter(line -> !line.isEmpty() && !line.contains(" = "))
        .map(line -> line.startsWith("f:") ? line.replaceAll(" .*\\[", " [") : line)
        .toList();
  }

  @Test
  @DisplayName("a violation shows its line with the value marked, in every style of scalar")
  void styles() throws IOException {
    assertThat(
            shown(
                """
                # nightly
                jobId: a.b  # a comment
                targets:
                  - arn:aws:iot:eu-west-1:123456789012:thing/a
                  - "😀, and more"
                  - 'it''s'
                  - >-
                    folded
                    text
                  - !!str |  # lit
                    text
                  - plain
                    goes on
                  -
                  - [x, y]
                documentSource: https://s3.amazonaws.com/bucket/key.json
                presignedUrlConfig: {expiresInSec: 30, roleArn: arn:aws:iam::123456789012:role/r}
                "tagz": []
                """))
        .containsExactly(
            "f:2:8: [job-id-characters]",
            "2 | jobId: a.b  # a comment",
            "  |        ^^^",
            "f:5:5: [target-arn]",
            "5 |   - \"😀, and more\"",
            "  |     ^^^^^^^^^^^^^^",
            "f:6:5: [target-arn]",
            "6 |   - 'it''s'",
            "  |     ^^^^^^^",
            "f:7:5: [target-arn]",
            "7 |   - >-",
            "  |     ^^",
            "f:10:5: [target-arn]",
            "10 |   - !!str |  # lit",
            "   |     ^^^^^^^^^^^^^^",
            "f:12:5: [target-arn]",
            "12 |   - plain",
            "   |     ^^^^^",
            "f:14:4: [wrong-type]",
            "14 |   -",
            "   |    ^",
            "f:15:5: [wrong-type]",
            // What is inside of a value of the wrong type is not shown.
            "15 |   - […, …]",
            "   |     ^",
            "f:17:36: [presigned-url-expiry]",
            "17 | presignedUrlConfig: {expiresInSec: 30, roleArn: arn:aws:iam::123456789012:role/r}",
            "   |                                    ^^",
            "f:18:1: [unknown-member]",
            "18 | \"tagz\": []",
            "   | ^^^^^^");
  }

  @Test
  @DisplayName("sensitive values are not shown, wherever they were written")
  void sensitive() throws IOException {
    for (String yaml :
        new String[] {
          "jobId: a.b\ntargets: [x]\ndocument: |\n  {\"hunter2\": 1}\n\n  hunter2\nfoo: 1\n",
          "{jobId: a.b, document: \"hunter2\", targets: [x], foo: 1}",
          "{jobId: a.b, document: {hunter2: [hunter2]}, targets: [x], foo: 1}",
          "{jobId: a.b, document: hunter2\n  hunter2, targets: [x], foo: 1}",
          "{jobId: a.b, documents: 'hunter2', documentParameters: {a: hunter2, b: [hunter2]}}",
          "{foo: &s hunter2, document: *s, jobId: a.b}",
          "{foo: &s {document: hunter2}, <<: *s, jobId: a.b}",
          "{foo: [&s {document: hunter2}], <<: [*s], jobId: a.b}",
          "\uFEFFdocument: 'hunter2' hunter2",
          "document: [hunter2, hunter2: hunter2",
          "document: |\n  hunter2: x\n  hunter2\n\thunter2: @\nb: @",
          "document: |\n  hunter2: x\n foo: @hunter2\n",
          "document: \"\n  hunter2: \\q hunter2\"\n",
          "document: 'x\n  hunter2: y' hunter2 'y'\n",
          "document: {{ hunter2 }}\n",
          "hunter2 hunter2\na: b\n"
        }) {
      Report report = report(yaml);
      assertThat(report.isValid()).as(yaml).isFalse();
      assertThat(shown(yaml)).as(yaml).hasSizeGreaterThan(2).noneMatch(l -> l.contains("hunter"));
      assertThat(report.toString()).as(yaml).doesNotContain("hunter");
    }
  }

  @Test
  @DisplayName("hiding a value keeps the rest of its line and the position of the caret")
  void hidden() throws IOException {
    assertThat(shown("{jobId: ab, document: {a: [b]}, targets: [x], documentz: 'c' }"))
        .contains(
            "1 | {jobId: ab, document: …, targets: [x], documentz: … }",
            "  |                       ^",
            "  |                                        ^^^^^^^^^");
  }

  @Test
  @DisplayName("CR LF, CR, tabs, wide characters and a byte order mark")
  void lines() throws IOException {
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      assertThat(shown("\uFEFFjobId: a.b" + end + "tags:" + end + "- {key: \"ä\t漢\", x: 1}" + end))
          .as("%s", end.length())
          .contains("f:1:8: [job-id-characters]", "1 | jobId: a.b", "  |        ^^^")
          .contains("f:3:16: [unknown-member]", "3 | - {key: \"ä 漢\", x: 1}");
    }
  }

  @Test
  @DisplayName("a missing value is located at the end of the text")
  void nothing() throws IOException {
    assertThat(shown("---\n")).startsWith("f:2:1: [request-object]").hasSize(3);
    assertThat(shown("jobId:")).contains("f:1:7: [wrong-type]", "1 | jobId:", "  |       ^");
  }

  @Test
  @DisplayName("long lines are cut around the place")
  void longLines() throws IOException {
    List<String> shown = shown("{description: '" + "ä".repeat(500) + "', jobId: a.b, foo: 1}");
    assertThat(shown).allMatch(line -> line.length() < 200);
    assertThat(shown).anyMatch(line -> line.contains("jobId: a.b"));
  }

  @Test
  @DisplayName(
      "the content of an alias has the place of its text, and the pointer and place of its use")
  void aliases() {
    Report report =
        report(
            """
            foo: &t {Key: k, Value: 5}
            jobId: ab
            targets: [arn:aws:iot:eu-west-1:123456789012:thing/a]
            document: "{}"
            tags: [*t]
            presignedUrlConfig: &p
              expiresInSec: 30
            timeoutConfig:
              <<: *p
            """);
    assertThat(report.violations())
        .extracting(v -> v.line() + ":" + v.column() + " " + v.pointer() + " " + use(v))
        .contains(
            "1:1 /foo ",
            "1:25 /tags/0/Value 5:8",
            "7:17 /presignedUrlConfig/expiresInSec ",
            "7:3 /timeoutConfig/expiresInSec 9:7");
  }

  private static String use(Violation violation) {
    return violation.message().contains("(used at ")
        ? violation.message().replaceAll(".*\\(used at (.*)\\)", "$1")
        : "";
  }

  @Test
  @DisplayName("SARIF has a region with an end for each violation, including an empty file")
  void sarif() throws IOException {
    StringBuilder out = new StringBuilder();
    SarifRenderer renderer = SarifRenderer.to(out, "1");
    renderer.begin();
    renderer.file(FileReport.of("f.yaml", report("")));
    renderer.file(FileReport.of("g.yaml", report("jobId: a.b\n")));
    renderer.end(new RunSummary.Counter().summary());
    assertThat(out.toString().replaceAll("\\s+", ""))
        .contains("\"region\":{\"startLine\":1,\"startColumn\":1,\"endColumn\":2}")
        .contains("\"region\":{\"startLine\":1,\"startColumn\":8,\"endColumn\":11}");
  }

  @Test
  @DisplayName("an empty file is reported as empty, not as null")
  void emptyFiles() {
    assertThat(report("").toString())
        .isEqualTo("1:1: error: the file is empty; write a value [yaml-syntax]");
    assertThat(report("# to do\n\n").toString())
        .isEqualTo(
            "1:1: error: the file contains only comments or blanks; write a value"
                + " [yaml-syntax]");
    assertThat(report("~").toString()).contains("must be an object");
  }
}
