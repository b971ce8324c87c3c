package io.github.jobsmith.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Placeholders and tokens of templates in a request")
class PlaceholdersTest {
  private final Validator validator = JobSchemas.validator(JobSchemas.CREATE_JOB);

  @Test
  @DisplayName("A string with a match is unknown, the rest is checked")
  void unknown() {
    Report report =
        with("\\{\\{.*?}}")
            .validate(
                """
                {"jobId": "fw-{{ v }}", "targets": ["{{ t }}", "x"], "document": "{{ d }}",
                 "timeoutConfig": {"inProgressTimeoutInMinutes": "{{ minutes }}"},
                 "targetSelection": "{{ s }}", "documentSource": "y"}
                """);

    assertThat(ids(report))
        .as("document could turn out to be empty, which does not count as given")
        .containsExactlyInAnyOrder("/targets/1 target-arn", "/documentSource document-source-url");
  }

  @Test
  @DisplayName("Anchors restrict placeholders to whole strings")
  void whole() {
    String request = "{\"jobId\": \"__ID__\", \"targets\": [\"a__T__\"], \"document\": \"{}\"}";

    assertThat(ids(with("^__[A-Z]+__$").validate(request)))
        .containsExactly("/targets/0 target-arn");
    assertThat(with("__[A-Z]+__").validate(request).violations()).isEmpty();
    assertThat(with("__[A-Z]+__").isValid(JsonDocument.parse(request))).isTrue();
    assertThat(with("^__[A-Z]+__$").isValid(JsonDocument.parse(request))).isFalse();
  }

  @Test
  @DisplayName("A pattern that backtracks without end is stopped, with a violation that says so")
  void budget() {
    String request =
        "{\"jobId\": \"" + "a".repeat(64) + "\", \"targets\": [], \"document\": \"{}\"}";

    assertThat(ids(with("^(a+)+\\1b$").validate(request))).containsExactly("/jobId pattern-budget");
    assertThatThrownBy(() -> with("(")).isInstanceOf(PatternSyntaxException.class);
    assertThatThrownBy(() -> with("a)(b")).isInstanceOf(PatternSyntaxException.class);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "jobId": "fw-{{ v }}"                             | /jobId template-token
          "jobId": "<id>"                                   | /jobId template-token
          "jobId": "a b"                                    | /jobId job-id-characters
          "description": "<b>bold</b> {{ x }}"              | ``
          "targets": ["arn:aws:iot:eu-west-1:None:thing/a", "arn:aws:iot:eu-west-2:123456789012:thing/a"] | /targets/0 template-token
          "targetSelection": "%SELECTION%"                  | /targetSelection template-token
          "timeoutConfig": {"inProgressTimeoutInMinutes": "${{ m }}"} | /timeoutConfig/inProgressTimeoutInMinutes template-token
          "timeoutConfig": {"inProgressTimeoutInMinutes": "5"} | /timeoutConfig/inProgressTimeoutInMinutes wrong-type
          "document": "{{ document }}"                      | /document template-token
          "document": "{\\"sh\\": \\"echo {{ x }} $(date) <a>\\"}" | ``
          "presignedUrlConfig": {"roleArn": "{{r}}"}        | /presignedUrlConfig presigned-config-unused, /presignedUrlConfig/roleArn template-token
          "presignedUrlConfig": {"roleArn": "{r}"}          | /presignedUrlConfig presigned-config-unused, /presignedUrlConfig/roleArn template-token
          "presignedUrlConfig": {"roleArn": "short"}        | /presignedUrlConfig presigned-config-unused, /presignedUrlConfig/roleArn presigned-role-length
          "jobId": "{{ a-long-name-in-a-token }}{{ a-long-name-in-a-token }}{{ b }}" | /jobId template-token
          "document": "{\\"sh\\": }"                        | /document document-json
          "jobId": "fw-{version}" | /jobId template-token
          "jobId": "fw-$VERSION" | /jobId template-token
          "jobId": "..." | /jobId template-token
          "targets": ["arn:aws:iot:$REGION:$ACCOUNT:thing/a"] | /targets/0 template-token
          "targets": ["arn:aws:iot:…:thing/a"] | /targets/0 template-token
          "destinationPackageVersions": ["arn:aws:iot:eu-west-1:123456789012:package/a/version/$latest"] | /destinationPackageVersions/0 package-arn
          "description": "wait... {x} $HOME" | ``
          "description": "wait... {x} $HOME {{ y }}\\n" | /description description-characters
          "documentSource": "https://s3.{region}.amazonaws.com/firmware/k" | /documentSource template-token
          "document": "{\\"u\\": \\"${aws:iot:s3-presigned-url:https://s3.{region}.amazonaws.com/firmware/k}\\"}", "presignedUrlConfig": {"roleArn": "arn:aws:iam::123456789012:role/r"} | /document template-token
          "documentSource": "https://s3.$REGION.amazonaws.com/firmware/k" | /documentSource template-token
          "document": "{\\"u\\": \\"${aws:iot:s3-presigned-url:https://s3.$REGION.amazonaws.com/firmware/k}\\"}", "presignedUrlConfig": {"roleArn": "arn:aws:iam::123456789012:role/r"} | /document template-token
          "documentSource": "https://s3.REGION.amazonaws.com/firmware/k" | /documentSource template-token
          "document": "{\\"u\\": \\"${aws:iot:s3-presigned-url:https://s3.REGION.amazonaws.com/firmware/k}\\"}", "presignedUrlConfig": {"roleArn": "arn:aws:iam::123456789012:role/r"} | /document template-token
          "documentSource": "https://s3.[region].amazonaws.com/firmware/k" | /documentSource template-token
          "document": "{\\"u\\": \\"${aws:iot:s3-presigned-url:https://s3.[region].amazonaws.com/firmware/k}\\"}", "presignedUrlConfig": {"roleArn": "arn:aws:iam::123456789012:role/r"} | /document template-token
          "documentSource": "https://s3.${REGION}.amazonaws.com/firmware/k" | /documentSource template-token
          "document": "{\\"u\\": \\"${aws:iot:s3-presigned-url:https://s3.${REGION}.amazonaws.com/firmware/k}\\"}", "presignedUrlConfig": {"roleArn": "arn:aws:iam::123456789012:role/r"} | /document template-token
          "documentSource": "https://s3.%REGION%.amazonaws.com/firmware/k" | /documentSource template-token
          "document": "{\\"u\\": \\"${aws:iot:s3-presigned-url:https://s3.%REGION%.amazonaws.com/firmware/k}\\"}", "presignedUrlConfig": {"roleArn": "arn:aws:iam::123456789012:role/r"} | /document template-token
          "documentSource": "https://s3.....amazonaws.com/firmware/k" | /documentSource template-token
          "document": "{\\"u\\": \\"${aws:iot:s3-presigned-url:https://s3.....amazonaws.com/firmware/k}\\"}", "presignedUrlConfig": {"roleArn": "arn:aws:iam::123456789012:role/r"} | /document template-token
          "document": "{\\"u\\": \\"${aws:iot:s3-presigned-url-v2:...}\\"}", "presignedUrlConfig": {"roleArn": "arn:aws:iam::123456789012:role/r"} | /document template-token
          "document": "{\\"u\\": \\"${aws:iot:s3-presigned-url:bucket/{key}}\\"}", "presignedUrlConfig": {"roleArn": "arn:aws:iam::123456789012:role/r"} | /document template-token
          "documentSource": "https://FIRMWARE-BUCKET.s3.eu-west-1.amazonaws.com/k" | /documentSource template-token
          "documentSource": "https://s3.eu-west-1.amazonaws.com/firmware/${thingName}" | /documentSource document-source-placeholder
          "documentSource": "https://s3.region.amazonaws.com/firmware/k" | /documentSource document-source-region
          "document": "{\\"u\\": \\"${aws:iot:s3-presigned-url:https://s3.region.amazonaws.com/firmware/k}\\"}", "presignedUrlConfig": {"roleArn": "arn:aws:iam::123456789012:role/r"} | /document placeholder-region
          "document": "{\\"u\\": \\"${aws:iot:s3-presigned-url-v2:https://s3.eu-west-1.amazonaws.com/firmware/a b}\\", \\"t\\": \\"...\\"}", "presignedUrlConfig": {"roleArn": "arn:aws:iam::123456789012:role/r"} | /document presign-v2-url
          """)
  void tokens(String members, String violations) {
    StringBuilder request = new StringBuilder("{").append(members);
    for (String rest :
        List.of(
            "\"jobId\": \"a\"",
            "\"targets\": [\"arn:aws:iot:eu-west-1:123456789012:thing/a\"]",
            "\"document\": \"{}\"")) {
      String name = rest.substring(0, rest.indexOf(':') + 1);
      boolean source = name.contains("document") && members.contains("\"documentSource\"");
      request.append(source || members.contains(name) ? "" : ", " + rest);
    }

    assertThat(ids(validator.validate(request + "}")))
        .containsExactlyElementsOf(
            violations.isEmpty() ? List.of() : List.of(violations.split(", ")));
  }

  @Test
  @DisplayName("A length is that of a token only if the known rest is short enough")
  void length() {
    String request =
        "{\"jobId\": \"a\", \"targets\": [\"arn:aws:iot:eu-west-1:123456789012:thing/a\"],"
            + " \"document\": \"{}\", \"description\": \"%s{{ twenty letters }}\"}";

    assertThat(ids(validator.validate(String.format(request, "a".repeat(2028)))))
        .containsExactly("/description template-token");
    assertThat(ids(validator.validate(String.format(request, "a".repeat(2029)))))
        .containsExactly("/description description-length");
    assertThat(ids(validator.validate(String.format(request, "a".repeat(2008))))).isEmpty();
    String ellipsis = request.replace("{{ twenty letters }}", "...");
    assertThat(ids(validator.validate(String.format(ellipsis, "a".repeat(2026)))))
        .containsExactly("/description description-length");
  }

  @Test
  @DisplayName("An ellipsis is said to stand for a part that was left out")
  void ellipsis() {
    String request =
        "{\"jobId\": \"a\", \"targets\": [\"arn:aws:iot:...:thing/a\"], \"presignedUrlConfig\":"
            + " {\"roleArn\": \"arn:aws:iam::123456789012:role/r\"}, \"document\":"
            + " \"{\\\"u\\\": \\\"${aws:iot:s3-presigned-url-v2:...}\\\"}\"}";
    assertThat(validator.validate(request).violations())
        .extracting(Violation::message)
        .containsExactly(
            "targets[0] contains ..., where a part was left out",
            "document has an ellipsis, at line 1, column 8 of its text, where a part of a"
                + " placeholder was left out");
  }

  @Test
  @DisplayName("A token in a sensitive value is not shown")
  void sensitive() {
    Report report =
        validator.validate(
            """
            {"jobId": "a", "targets": ["arn:aws:iot:eu-west-1:123456789012:thing/a"],
             "document": "{ <secret> }"}
            """);

    assertThat(report.toString()).contains("template-token").doesNotContain("secret");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "jobId": "a b{{ x }}"                              | /jobId job-id-characters
          "jobId": "{{ x }} b"                               | ``
          "jobId": "a{{ x }}"                                | ``
          "jobId": "1234567890123456789012345678901234567890123456789012345678901234{{ x }}" | ``
          "jobId": "12345678901234567890123456789012345678901234567890123456789012345{{ x }}" | /jobId job-id-length
          "targets": ["arn:aws:iot:eu-west-1:1234-5678-9012:thing/{{ x }}"] | /targets/0 target-arn
          "targets": ["arn:aws:iot:eu-west-1:1234{{ x }}"]   | ``
          "targets": ["arn:aws:iot:{{ region }}:1234:things/x"] | ``
          "targets": ["arn:aws:iot:eu-west-1:123456789012:things/{{ x }}"] | /targets/0 target-arn
          "targets": ["arn:aws:iot:eu-west-1:123456789012:thing{{ x }}"]   | ``
          "targets": ["x{{ x }}"]                            | ``
          """)
  @DisplayName("What precedes a placeholder is checked as far as nothing can put it right")
  void knownStart(String members, String violations) {
    StringBuilder request = new StringBuilder("{").append(members);
    for (String rest :
        List.of(
            "\"jobId\": \"a\"",
            "\"targets\": [\"arn:aws:iot:eu-west-1:123456789012:thing/a\"]",
            "\"document\": \"{}\"")) {
      String name = rest.substring(0, rest.indexOf(':') + 1);
      request.append(members.contains(name) ? "" : ", " + rest);
    }
    Report report = with("\\{\\{").validate(request + "}");

    assertThat(ids(report))
        .containsExactlyElementsOf(violations.isEmpty() ? List.of() : List.of(violations));
    assertThat(report.unknownValues()).isEqualTo(1);
    report
        .violations()
        .forEach(each -> assertThat(each.message()).doesNotContain("null").isNotEmpty());
  }

  @Test
  @DisplayName("A placeholder outside of strings is an unknown value, shown as it is written")
  void outsideStrings() {
    String request =
        """
        {"jobId": {{ id }}, "targets": [${target}, "x"], "document": __DOC__, {{ name }}: 1,
         "timeoutConfig": {"inProgressTimeoutInMinutes": {{ a }}{{ b }}}, "abortConfig": true, "tags": [%TAG%]}
        """;
    JobFiles files = JobFiles.of(with("\\{\\{.*}}|\\$\\{|__|%"));
    for (String name : List.of("a.json", "a.jsonl")) {
      String text = name.endsWith("l") ? request.replace("\n", " ") + "\n" : request;
      Report report = files.validate(name, text.getBytes(StandardCharsets.UTF_8)).report();

      assertThat(ids(report)).containsExactly("/targets/1 target-arn", "/abortConfig wrong-type");
      assertThat(report.violations().get(0).excerpt().orElseThrow().text()).contains("{{ id }}, ");
      assertThat(report.unknownValues()).isEqualTo(6);
    }
    assertThat(ids(validator.validate(request))).containsExactly(" json-syntax");
    assertThat(ids(with("nothing").validate(request))).containsExactly(" json-syntax");
    assertThat(ids(with(".").validate("{\"jobId\": {{ a }"))).containsExactly(" json-syntax");
    assertThat(ids(with(".").validate("{\"jobId\": \"{{ a }}"))).containsExactly(" json-syntax");
  }

  @Test
  @DisplayName("The rest of a job document with placeholders is checked")
  void documents() {
    String text =
        """
        {"operation": "{{ op }}", "timeout": {{ t }}, "key": "${thingName} {{ x }}",
         "url": "${aws:iot:s3-presigned-url:https://{{ host }}/k}", "name": "${thingName}"}
        """;
    Report report =
        JobFiles.of(with("\\{\\{.*?}}"))
            .documents()
            .validate("d.json", text.getBytes(StandardCharsets.UTF_8))
            .report();

    assertThat(ids(report)).containsExactly("/name placeholder-local");
    assertThat(report.violations().get(0).line()).isEqualTo(2);
    assertThat(report.unknownValues()).isEqualTo(4);
  }

  @ParameterizedTest
  @DisplayName("A token without quotes in YAML is an unknown value if it is a placeholder")
  @ValueSource(
      strings = {
        "jobId: {{ id }}\ntargets: [{{ target }}, \"x\"]\ndocument: '{}'\n",
        "{{ name }}: {{ id }}\njobId: ü-{{ id }}\ntargets:\n- {{ a }}-{{ b }} # {{ c }}\n- x\ndocument: '{}'",
        "{jobId: {{ id }}, targets: [a{{ x }}b, 'x'], document: {{ document }}}",
        "--- {jobId: @id@,\n targets: [{{ x }}, x],\n document: '{}',"
            + " timeoutConfig: {inProgressTimeoutInMinutes: {{ n }}}}",
      })
  void unquotedInYaml(String yaml) {
    Validator some = with("\\{\\{.*?}}|^@id@$");
    Report report = JobFiles.of(some).validate("a.yaml", yaml.getBytes(UTF_8)).report();

    assertThat(ids(report)).containsExactly("/targets/1 target-arn");
    assertThat(report.unknownValues()).isPositive();
    int x = yaml.lastIndexOf('x');
    int line = (int) yaml.substring(0, x).lines().count();
    assertThat(report.violations().get(0).line()).isEqualTo(line);
  }

  @ParameterizedTest
  @DisplayName(
      "Other tokens without quotes in YAML that is no request, and other faults, are errors")
  @ValueSource(
      strings = {"services: {{ id }}", "a: [{{ x }}, {{ id }}]", "a: {{ x }}: b: c", "a: {{ x }"})
  void otherTokensInYaml(String yaml) {
    JobFiles files = JobFiles.of(with("\\{\\{ x }}"));
    Report report = files.validate("a.yaml", yaml.getBytes(UTF_8)).report();

    assertThat(report.violations()).hasSize(1);
    assertThat(report.violations().get(0).rule().id()).isEqualTo("yaml-syntax");
  }

  private Validator with(String regex) {
    return validator.with(ValidationOptions.DEFAULT.withPlaceholders(List.of(regex)));
  }

  private static List<String> ids(Report report) {
    return report.violations().stream()
        .map(each -> each.pointer() + " " + each.rule().id())
        .toList();
  }
}
