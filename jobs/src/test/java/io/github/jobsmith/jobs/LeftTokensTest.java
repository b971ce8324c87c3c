package io.github.jobsmith.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.ValidationOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Tokens of templates without quotes in a request")
class LeftTokensTest {
  private static final String YAML =
      """
      jobId: {{ job }}
      targets:
        - arn:aws:iot:eu-west-1:123456789012:thing/{{ name }}
        - {{ target }}
        - "pump"
      document: {{ document }}
      description: {{ d }} {{ e }} text
      timeoutConfig: {inProgressTimeoutInMinutes: %MINUTES%, x: 1}
      tags: [{ Key: @KEY@, Value: "{{ v }}" }]
      {{ member }}: 5
      """;

  private static final String JSON =
      """
      {"jobId": {{ job }},
       "targets": ["arn:aws:iot:eu-west-1:123456789012:thing/a", <target>, "pump"],
       "document": ${document},
       "timeoutConfig": {"inProgressTimeoutInMinutes": %MINUTES%, "x": 1},
       {{ member }}: 5}
      """;

  private static Report validate(String name, String text, String... placeholders) {
    ValidationOptions options = ValidationOptions.DEFAULT.withPlaceholders(List.of(placeholders));
    return JobFiles.of(JobSchemas.validator(JobSchemas.CREATE_JOB).with(options))
        .validate(name, text.getBytes(StandardCharsets.UTF_8))
        .report();
  }

  private static List<String> said(Report report) {
    return report.violations().stream()
        .map(
            each ->
                each.line() + ":" + each.column() + " " + each.rule().id() + " " + each.message())
        .toList();
  }

  @Test
  @DisplayName("are reported beside an emoji that an older JDK does not know")
  void newerCharacters() {
    assertThat(said(validate("a.json", "{\"jobId\": \"\\ud83e\\udee8{{ x }}\"}")))
        .contains("1:11 template-token jobId contains {{ x }}, which was not replaced");
  }

  @Test
  @DisplayName("in YAML are each a violation, the only one of the value; the rest is checked")
  void yaml() {
    Report report = validate("a.yaml", YAML);
    assertThat(said(report))
        .containsExactly(
            "1:8 template-token jobId contains {{ job }}, which was not replaced",
            "3:5 template-token targets[0] contains {{ name }}, which was not replaced",
            "4:5 template-token targets[1] contains {{ target }}, which was not replaced",
            "5:5 target-arn targets[2] is \"pump\"; must be a thing or thing group ARN:"
                + " arn:aws:iot:REGION:ACCOUNT:thing/NAME or"
                + " arn:aws:iot:REGION:ACCOUNT:thinggroup/NAME, with a NAME of 1 to 128 letters,"
                + " digits, :, _ and -",
            "6:11 template-token document contains a token of a template, which was not replaced",
            "7:14 template-token description contains {{ d }}, which was not replaced",
            "8:45 template-token inProgressTimeoutInMinutes contains %MINUTES%, which was not"
                + " replaced",
            "8:56 unknown-member unknown member \"x\"; known is inProgressTimeoutInMinutes",
            "9:15 template-token Key contains @KEY@, which was not replaced",
            "9:29 tag-value-characters Value is \"{{ v }}\"; must be letters, digits, spaces and"
                + " _ . : / = + - @ only",
            "10:1 template-token member \"{{ member }}\" is a token of a template, which was not"
                + " replaced");
    assertThat(report.unknownValues()).isZero();
  }

  @Test
  @DisplayName("in JSON are each a violation, the only one of the value; the rest is checked")
  void json() {
    assertThat(said(validate("a.json", JSON)))
        .extracting(each -> each.substring(0, each.indexOf(' ', 6)))
        .containsExactly(
            "1:11 template-token",
            "2:60 template-token",
            "2:70 target-arn",
            "3:14 template-token",
            "4:50 template-token",
            "4:61 unknown-member",
            "5:2 template-token");
  }

  @Test
  @DisplayName("are unknown values if they are placeholders")
  void placeholders() {
    Report report = validate("a.yaml", YAML, "\\{\\{ (?!job|member)");
    assertThat(said(report))
        .extracting(each -> each.substring(0, each.indexOf(' ')))
        .containsExactly("1:8", "5:5", "8:45", "8:56", "9:15", "10:1");
    assertThat(report.unknownValues()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({"a.jsonl", "b.yaml"})
  @DisplayName("in one of several requests have the number of the request")
  void several(String name) {
    String text =
        name.endsWith("l") && name.startsWith("a")
            ? "{\"jobId\": \"a.b\"}\n{\"jobId\": {{ id }}, \"targets\": [], \"document\": \"{}\"}\n"
            : "jobId: a.b\n---\njobId: {{ id }}\ntargets: []\ndocument: '{}'\n";
    assertThat(validate(name, text).violations())
        .filteredOn(each -> each.part().equals("request 2"))
        .extracting(each -> each.rule().id())
        .containsExactly("template-token", "targets-empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jobId: {{ id }\ntargets: []\n",
        "{% if x %}\njobId: a\n{% endif %}\n",
        "jobId: {{ id }}\n  targets: [\n",
        "services: {{ id }}\n",
        "steps: {{ id }}\n",
        "- {{ id }}\n",
        "{{ all }}\n",
        "jobTemplateId: {{ id }}\ndocument: '{}'\n",
        "Resources: {J: {Type: AWS::IoT::Job, Properties: {JobId: {{ id }}}}}\n",
      })
  @DisplayName("elsewhere, and where nothing can be read, are one fault of the syntax")
  void syntax(String yaml) {
    assertThat(validate("a.yaml", yaml).violations())
        .singleElement()
        .satisfies(each -> assertThat(each.rule().id()).isEqualTo("yaml-syntax"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"jobId\": abc, \"targets\": []}",
        "{\"jobId\": None}",
        "{\"jobId\": {{ id }}",
        "{\"jobId\": \"{{ id }}}",
        "{\"services\": {{ id }}}",
        "[{{ id }}]",
        "{{ id }}",
      })
  @DisplayName("elsewhere in JSON, and words, are one fault of the syntax")
  void jsonSyntax(String json) {
    assertThat(validate("a.json", json).violations())
        .singleElement()
        .satisfies(each -> assertThat(each.rule().id()).isEqualTo("json-syntax"));
  }

  @Test
  @DisplayName("do not show what is in a document")
  void hidden() {
    String text =
        "jobId: a\ntargets: {{ t }}\ndescription: 'in {{ quotes }}'\ndocumentParameters: {a: {{ secret }}}\ndocument: {{ secret }}\n";
    assertThat(validate("a.yaml", text).violations())
        .filteredOn(each -> each.rule().id().equals("template-token"))
        .hasSize(3)
        .allSatisfy(
            each -> {
              assertThat(each.message()).doesNotContain("secret");
              assertThat(each.excerpt().orElseThrow().text()).doesNotContain("secret");
            });
  }
}
