package io.github.jobsmith.generated.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("x-job-document")
class JobDocumentCheckTest {
  private static final String[] ASPECTS =
      Stream.of(JobAspect.values())
          .filter(aspect -> aspect != JobAspect.ROLE) // most documents here come without a role
          .map(aspect -> aspect.id)
          .toArray(String[]::new);
  private static final JobDocumentCheck ROLE =
      JobDocumentCheck.of(
          "/document",
          "/config/roleArn",
          "/packages",
          "/config",
          "/targets/*",
          Checked.aspects("role"));
  private static final JobDocumentCheck CHECK =
      JobDocumentCheck.of(
          "/document",
          "/config/roleArn",
          "/packages",
          "/config",
          "/targets/*",
          Checked.aspects(ASPECTS));
  private static final String LISTED =
      "[\"arn:aws:iot:us-east-1:123456789012:package/p/version/1.0\","
          + "\"arn:aws:iot:us-east-1:123456789012:package/q/version/$default\"]";
  private static final String ONE =
      "[\"arn:aws:iot:us-east-1:123456789012:package/p/version/1.0\"]";

  private static String request(String document, String rest) {
    JsonWriter out = new JsonWriter();
    out.string(document);
    String text = new String(out.toByteArray(), StandardCharsets.UTF_8);
    return "{\"document\":" + text + rest + "}";
  }

  @ParameterizedTest(name = "targets {0}, an upload to {1}: {2}")
  @CsvSource({
    "eu-west-1,s3.eu-west-1.amazonaws.com/my-bucket/k,''",
    "eu-west-1,my-bucket.s3.dualstack.eu-west-1.amazonaws.com/k,''",
    "eu-west-1,s3.amazonaws.com/my-bucket/k,''",
    "eu-west-1,s3.us-east-1.amazonaws.com/my-bucket/k,upload-region",
    "eu-west-1,s3.us-east-1.amazonaws.com,upload-region",
    "REGION,s3.us-east-1.amazonaws.com/my-bucket/k,''"
  })
  void uploadRegion(String region, String url, String aspect) {
    String targets = ",\"targets\":[\"x\",\"arn:aws:iot:" + region + ":123456789012:thing/a\"]";
    String upload = "{\"a\":\"${aws:iot:s3-presigned-url-upload:https://" + url + "}\"}";
    assertThat(found(upload, targets)).isEqualTo(aspect.isEmpty() ? List.of() : List.of(aspect));
    String download = upload.replace("-upload", "");
    assertThat(found(download, targets)).doesNotContain("upload-region");
  }

  @Test
  @DisplayName("an empty document is left to the length rules")
  void empty() {
    assertThat(found("", ",\"config\":{}")).isEmpty();
  }

  private static List<String> found(String document, String rest) {
    return Checked.found(CHECK, request(document, rest)).stream()
        .map(line -> line.replace("/document ", ""))
        .toList();
  }

  /** Returns the aspects reported for a document that contains the text as a string. */
  private static List<String> inString(String text) {
    return found("{\"a\":\"" + text + "\"}", ",\"packages\":" + LISTED);
  }

  private static String message(String document) {
    return Checked.message(CHECK, request(document, ""));
  }

  @ParameterizedTest(name = "not JSON: {0}")
  @ValueSource(
      strings = {
        " ",
        "{a:1}",
        "{\"a\":1,}",
        "\uFEFF{}",
        "{'a':1}",
        "file://job.json",
        "{} {}",
        "// x\n{}",
        "{\"a\":01}",
        "{\"u\":${aws:iot:parameter:x}}"
      })
  void json(String document) {
    assertThat(found(document, ",\"config\":{}")).containsExactly("json");
  }

  @Test
  @DisplayName(
      "Errors in the JSON are reported with the position in the document, not with its content")
  void jsonMessage() {
    String secret = "hunter2";
    String message = message("{\n  \"password\": \"" + secret + "\",\n}");
    assertThat(message)
        .contains("is not JSON, at line 2, column 24 of its text:")
        .doesNotContain(secret);
    assertThat(message("{'a': 1}")).endsWith("strings are written in double quotes, not in `'`");
  }

  @ParameterizedTest(name = "JSON, but no object: {0}")
  @CsvSource({"[],an array", "1,a number", "null,null", "true,a boolean", "'\"x\"',a string"})
  void object(String document, String kind) {
    assertThat(found(document, "")).containsExactly("object");
    assertThat(message(document)).contains("has " + kind + " at the top level");
  }

  @ParameterizedTest(name = "nothing to say about {0}")
  @ValueSource(
      strings = {
        "plain",
        "$5 {x} $",
        "https://b.s3.us-east-1.amazonaws.com/k?a=1&X-Amz-Expires=60",
        "https://b.s3.amazonaws.com/k?Signature=0&Expires=60",
        "https://example.com/?a=b&Search=c&X=1",
        "$$5 $",
        "${aws:iot:s3-presigned-url:https://s3.us-east-1.amazonaws.com/my-bucket/a b.bin}",
        "${aws:iot:s3-presigned-url:https://my-bucket.s3.amazonaws.com/k}",
        "curl ${aws:iot:s3-presigned-url:https://s3.cn-north-1.amazonaws.com.cn/my-bucket/k} -o x",
        "${aws:iot:s3-presigned-url-v2:https://s3.eu-central-1.amazonaws.com/test-bucket/rc/fw%20v1%2B2%7D.bin}",
        "${aws:iot:s3-presigned-url-v2:https://my-bucket.s3.us-west-2.amazonaws.com/k%3FversionId%3Dabc}",
        "${aws:iot:s3-presigned-url-upload:https://s3.us-east-1.amazonaws.com/my-bucket/${thingName}/${jobId}-${executionNumber}}",
        "${aws:iot:s3-presigned-url-upload:https://s3.us-east-1.amazonaws.com/my-bucket/${thingName}${thingName}}",
        "${aws:iot:s3-presigned-url-upload:https://s3.us-east-1.amazonaws.com}",
        "${aws:iot:package:p:version:1.0:attributes}",
        "x ${aws:iot:package:p:version:1.0:attributes:key:of:mine}",
        "${aws:iot:package:q:version:$default:artifact:s3-presigned-url}",
        "${aws:iot:code-sign-signature:s3://us-east-1.my-bucket/dir/file.bin@v1}",
        "\\u0024{aws:iot:package:p:version:1.0:attributes}"
      })
  void sound(String text) {
    assertThat(inString(text)).isEmpty();
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "${aws:iot:s3-presigned-url:https://s3.amazonaws.com/my-bucket/k | unterminated",
        "${aws:iot:s3-presigned-url-upload:https://s3.amazonaws.com/my-bucket/${thingName} | unterminated",
        "${aws:iot: ${aws:iot: ${thingName} | unterminated",
        "${aws:iot:s3-presigned-url:https://example.com/k} | presign-url",
        "${aws:iot:s3-presigned-url:https://s3.amazonaws.com/my-bucket} | presign-url",
        "${aws:iot:s3-presigned-url:https://s3.amazonaws.com/my-bucket/k?versionId=1} | presign-url",
        "${aws:iot:s3-presigned-url:https://s3.amazonaws.com/my-bucket/k%3FversionId%3D1} | presign-url",
        "${aws:iot:s3-presigned-url:http://s3.amazonaws.com/my-bucket/k} | presign-url",
        "${aws:iot:s3-presigned-url:} | presign-url",
        "${aws:iot:s3-presigned-url:https://s3.region.amazonaws.com/my-bucket/k} | host-region",
        "${aws:iot:s3-presigned-url-v2:https://s3.region-code.amazonaws.com/my-bucket/k} | host-region",
        "${aws:iot:s3-presigned-url-upload:https://b-1.s3.us-east.amazonaws.com/k} | host-region",
        "${aws:iot:s3-presigned-url-upload:https://s3.region.amazonaws.com} | host-region",
        "${aws:iot:s3-presigned-url-v1:https://s3.us-east-1.amazonaws.com/my-bucket/k} | presign-v1-name",
        "$${aws:iot:s3-presigned-url:https://s3.us-east-1.amazonaws.com/my-bucket/k} | escaped",
        "\\\\${aws:iot:s3-presigned-url:https://s3.us-east-1.amazonaws.com/my-bucket/k} | escaped",
        "https://b.s3.us-east-1.amazonaws.com/k?X-Amz-Expires=60&X-Amz-Signature=0 | presigned-url",
        "https://b.s3.us-east-1.amazonaws.com/k?X-Amz-Signature=0&a=b&X-Amz-Expires=60 | presigned-url",
        "https://b.s3.us-east-1.amazonaws.com/k?X-Amz-Expires=60\\u0026X-Amz-Signature=0 | presigned-url",
        "https://b.s3.amazonaws.com/k?AWSAccessKeyId=A&Signature=0&Expires=60 | presigned-url",
        "${aws:iot:s3-presigned-url:my-bucket/k} | presign-short",
        "${aws:iot:s3-presigned-url:<bucket>/k} | presign-short",
        "${aws:iot:s3-presigned-url:https://s3.amazonaws.com/YOUR_BUCKET/k} | bucket",
        "${aws:iot:s3-presigned-url:https://s3.amazonaws.com/<bucket>/k} | bucket",
        "${aws:iot:s3-presigned-url:https://s3.amazonaws.com/ab/k} | bucket",
        "${aws:iot:s3-presigned-url-v2:https://example.com/k} | presign-v2",
        "${aws:iot:s3-presigned-url-v2:my-bucket/k} | presign-v2",
        "${aws:iot:s3-presigned-url-v2:https://s3.amazonaws.com/my-bucket/k?versionId=1} | presign-v2",
        "${aws:iot:s3-presigned-url-v2:https://s3.amazonaws.com/my-bucket/a b} | presign-v2",
        "${aws:iot:s3-presigned-url-v2:https://s3.amazonaws.com/my-bucket/ä} | presign-v2",
        "${aws:iot:s3-presigned-url-v2:https://s3.amazonaws.com/YOUR_BUCKET/k} | bucket",
        "${aws:iot:s3-presigned-url-upload:https://example.com/k} | upload",
        "${aws:iot:s3-presigned-url-upload:https://s3.amazonaws.com/my-bucket/${foo}} | upload",
        "${aws:iot:s3-presigned-url-upload:https://s3.amazonaws.com/my-bucket/${jobId${x}}} | upload",
        "${aws:iot:s3-presigned-url-upload:https://s3.amazonaws.com/my-bucket/${jobId}${jobId}${jobId}} | upload",
        "${aws:iot:s3-presigned-url-upload:https://s3.amazonaws.com/x${thingName}/k} | upload",
        "${aws:iot:s3-presigned-url-upload:https://${thingName}.s3.amazonaws.com/k} | upload",
        "${aws:iot:s3-presigned-url-upload:https://s3.amazonaws.com/My/k} | bucket",
        "${aws:iot:s3-presigned-url-upload:https://s3.amazonaws.com/my-bucket/${aws:iot:parameter:x}} | nested",
        "${thingName} | local",
        "x ${jobId} y | local",
        "${executionNumber} | local",
        "${aws:iot:s3-presigned-url:https://s3.amazonaws.com/my-bucket/${thingName}} | local",
        "${HOME} | unknown",
        "${!aws:iot:s3-presigned-url:https://s3.us-east-1.amazonaws.com/my-bucket/k} | unknown",
        "$\\\\{aws:iot:s3-presigned-url:https://s3.us-east-1.amazonaws.com/my-bucket/k} | unknown",
        "${} | unknown",
        "${aws:thingName} | unknown",
        "${aws:iot:foo:bar} | unknown",
        "${aws:iot:s3-presigned-url} | unknown",
        "${A:-${B:-${C}}} | unknown",
        "${aws:iot:s3-presigned-url:https://s3.amazonaws.com/my-bucket/${HOME}} | unknown",
        "${aws:iot:s3-presigned-url:https://s3.amazonaws.com/${BUCKET}/k} | bucket",
        "${aws:iot:s3-presigned-url:${aws:iot:parameter:url}} | nested",
        "${aws:iot:package:p:version:1.0:attributes:${aws:iot:a:${aws:iot:b}}} | nested",
        "${aws:iot:package:p:1.0:attributes} | package",
        "${aws:iot:package:p:version:1.0} | package",
        "${aws:iot:package:p:version:1.0:attributes:} | package",
        "${aws:iot:package:p:version:1.0:artefact:s3-presigned-url} | package",
        "${aws:iot:package:p p:version:1.0:attributes} | package",
        "${aws:iot:package:p:version:$latest:attributes} | package",
        "x${aws:iot:package:p:version:1.0:attributes} | package",
        "${aws:iot:package:p:version:1.0:artifact-location:s3-presigned-url} | artifact-location",
        "${aws:iot:package:p:version:1.1:attributes} | package-unlisted",
        "${aws:iot:package:p:version:$default:attributes} | package-unlisted",
        "${aws:iot:package:q:version:1.0:attributes} | package-unlisted",
        "${aws:iot:package:P:version:1.0:artifact-location:s3-presigned-url} | package-unlisted",
        "${aws:iot:package::version:1.0:attributes} | package-empty-pair",
        "${aws:iot:package:p:version::attributes} | package-empty-pair",
        "${aws:iot:package::version::attributes} | package-empty-pair",
        "${aws:iot:package:p:version:$null:attributes} | package-null",
        "${aws:iot:code-sign-signature:s3://my-bucket/file@v} | code-sign",
        "${aws:iot:code-sign-signature:s3://us-east-1.my-bucket/file} | code-sign",
        "${aws:iot:code-sign-signature:s3://region.my-bucket/file@v} | code-sign",
        "${aws:iot:code-sign-signature:https://us-east-1.my-bucket/file@v} | code-sign",
        "${aws:iot:code-sign-signature:s3://us-east-1.BUCKET/file@v} | bucket",
        "${aws:iot:parameter:x} | parameter"
      })
  void oneProblemEach(String text, String aspect) {
    assertThat(inString(text)).containsExactly(aspect);
  }

  @Test
  @DisplayName("Adjacent placeholders are reported separately, and names are checked, too")
  void several() {
    assertThat(inString("${A} ${thingName} ${aws:iot:x}"))
        .containsExactly("unknown", "local", "unknown");
    assertThat(found("{\"${thingName}\":{\"b\":[\"${A}\"]}}", ""))
        .containsExactly("local", "unknown");
    assertThat(found("{\"${aws:iot:package:p:version:1.0:attributes}\":1}", ",\"packages\":" + ONE))
        .containsExactly("package");
    assertThat(inString("${A${aws:iot:package:p:version:1.0:attributes:k}}"))
        .containsExactly("unknown");
  }

  @ParameterizedTest(name = "{0} substitution patterns: {1}")
  @CsvSource({"10,''", "11,count"})
  void count(int patterns, String aspect) {
    String document =
        "{\"a\":\"" + "${aws:iot:package:p:version:1.0:attributes:k}".repeat(patterns) + "${A}\"}";
    assertThat(found(document, ",\"packages\":" + ONE))
        .isEqualTo(aspect.isEmpty() ? List.of("unknown") : List.of("unknown", aspect));
  }

  @Test
  @DisplayName("Empty package and version mean the only entry of the list")
  void emptyPair() {
    String document = "{\"a\":\"${aws:iot:package::version::attributes:k}\"}";
    assertThat(found(document, ",\"packages\":" + ONE)).isEmpty();
    assertThat(found(document, ",\"packages\":[]")).containsExactly("package-empty-pair");
    assertThat(found(document, "")).containsExactly("package-empty-pair");
  }

  @Test
  @DisplayName("A list with a malformed entry is not reported for a missing package")
  void brokenList() {
    String document = "{\"a\":\"${aws:iot:package:p:version:1.0:attributes:k}\"}";
    for (String list :
        List.of(
            "5", "[7]", "[\"x\"]", "[\"arn:aws:iot:us-east-1:123456789012:package/p/version/\"]")) {
      assertThat(found(document, ",\"packages\":" + list)).as(list).isEmpty();
    }
    assertThat(found(document, "")).containsExactly("package-unlisted");
  }

  @ParameterizedTest(name = "a config is unused: {1}, with {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "x | true",
        "${HOME} | true",
        "${aws:iot:parameter:x} | true",
        "${aws:iot:code-sign-signature:s3://us-east-1.my-bucket/file@v} | true",
        "${aws:iot:s3-presigned-url:https://s3.amazonaws.com/my-bucket/k} | false",
        "${aws:iot:s3-presigned-url:https://s3.amazonaws.com/my-bucket/k | false",
        "${aws:iot:s3-presigned-ulr:https://s3.amazonaws.com/my-bucket/k} | false",
        "${aws:iot:package:p:version:1.0:artifact:s3-presigned-url} | false",
        "${aws:iot:package:p:version:1.0:attributes:url} | false"
      })
  void unusedConfig(String text, boolean unused) {
    List<String> found = found("{\"a\":\"" + text + "\"}", ",\"config\":{},\"packages\":" + ONE);
    assertThat(found.contains("/config config-unused")).isEqualTo(unused);
  }

  @ParameterizedTest(name = "a role is missing: {1}, with {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "${aws:iot:s3-presigned-url:https://s3.amazonaws.com/my-bucket/k} | true",
        "\\u0024{aws:iot:s3-presigned-url:https://s3.amazonaws.com/my-bucket/k} | true",
        "${aws:iot:s3-presigned-url-upload:https://s3.amazonaws.com/my-bucket/k} | true",
        "${aws:iot:package:p:version:1.0:artifact:s3-presigned-url} | true",
        "${aws:iot:package:p:version:1.0:attributes:url} | false",
        "${aws:iot:parameter:x} | false"
      })
  void role(String text, boolean missing) {
    String document = "{\"a\":\"" + text + "\"}";
    for (String rest : List.of("", ",\"config\":{}")) {
      assertThat(Checked.found(ROLE, request(document, rest))).hasSize(missing ? 1 : 0);
    }
    for (String rest : List.of(",\"config\":{\"roleArn\":\"r\"}", ",\"config\":1")) {
      assertThat(Checked.found(ROLE, request(document, rest))).isEmpty();
    }
  }

  @Test
  @DisplayName("Nothing is checked without a document in a string")
  void noDocument() {
    for (String json :
        List.of("{}", "[]", "{\"document\":{}}", "{\"document\":null,\"config\":{}}")) {
      assertThat(Checked.found(CHECK, json)).as(json).isEmpty();
    }
  }

  @Test
  @DisplayName("Messages contain the position in code points, but never the content")
  void places() {
    String document = "{\"a\":1,\n\"b\":[\"äö😀 ${SECRET}\", \"\\u00e4 ${SECRET}\"]}";
    Report report = Checked.report(CHECK, request(document, ""));
    assertThat(report.violations())
        .extracting(Violation::message)
        .satisfiesExactly(
            first -> assertThat(first).contains("at line 2, column 11 of its text"),
            second -> assertThat(second).contains("at line 2, column 24 of its text"));
    assertThat(report.toString()).doesNotContain("SECRET");
    assertThat(report.violations().toString()).doesNotContain("SECRET");
  }

  @ParameterizedTest(name = "a hostile document of \"{0}\" repeated ends quickly")
  @ValueSource(
      strings = {
        "${",
        "}",
        "${}",
        "${aws:iot:",
        "${aws:iot:x}",
        "${A${B}",
        "${thingName}",
        "$",
        "\\\\u0024{",
        "${aws:iot:s3-presigned-url:https://s3.amazonaws.com/b/",
        "s3.",
        "a-"
      })
  @Timeout(60)
  void hostile(String piece) {
    for (String open :
        List.of("", "${aws:iot:s3-presigned-url:https://s3.amazonaws.com/my-bucket/")) {
      String text = open + piece.repeat(60_000 / piece.length()) + (open.isEmpty() ? "" : "}");
      String document = "{\"a\":\"" + text + "\"}";
      assertThat(found(document, ",\"config\":{}").size()).isLessThan(100);
    }
  }

  @Test
  @DisplayName("Very long code-sign regions and package names are rejected quickly")
  @Timeout(60)
  void hostileNames() {
    assertThat(inString("${aws:iot:code-sign-signature:s3://" + "a-".repeat(50_000) + "1.b/f@v}"))
        .containsExactly("code-sign");
    assertThat(inString("${aws:iot:package:" + "a".repeat(50_000) + ":version:1:attributes}"))
        .containsExactly("package");
  }

  @Test
  @DisplayName("A document nested 16,000 deep is JSON")
  void deep() {
    String document = "{\"a\":" + "[".repeat(16_000) + "]".repeat(16_000) + "}";
    assertThat(found(document, "")).isEmpty();
    assertThat(found(document.replace("]}", "}"), "")).containsExactly("json");
  }

  @Test
  @DisplayName("An unknown aspect is rejected when the check is created")
  void unknownAspect() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                JobDocumentCheck.of(
                    "/d", "/r", "/p", null, null, Map.of("jason", Checked.error("x"))));
  }
}
