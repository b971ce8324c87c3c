package io.github.jobsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The log conforms to the SARIF schema, and contains locations and messages. */
class SarifRendererTest {
  private final Validator validator = Validator.of(new PumpSchema());

  private static String render(FileReport... files) throws IOException {
    StringBuilder out = new StringBuilder();
    Rendering.render(SarifRenderer.to(out, "1.2.3"), files);
    return out.toString();
  }

  private static void assertSarif(String log) throws IOException {
    try (InputStream schema =
        SarifRendererTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema sarif =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
      List<Error> errors = sarif.validate(log, InputFormat.JSON);
      assertThat(errors).isEmpty();
    }
  }

  @Test
  @DisplayName("one result in the form that code scanning expects")
  void result() throws IOException {
    String log = render(Rendering.file("jobs/a b.json", "{\n  \"name\": \"abcd\"\n}"));
    assertSarif(log);
    assertThat(log)
        .contains(
            """
                  "results": [
                    {
                      "ruleId": "name-length",
                      "ruleIndex": 0,
                      "level": "error",
                      "message": {
                        "text": "name has 4 characters; must have at most 3 characters. Shorten the name."
                      },
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "jobs/a%20b.json",
                              "uriBaseId": "%SRCROOT%"
                            },
                            "region": {
                              "startLine": 2,
                              "startColumn": 11,
                              "endColumn": 17
                            }
                          },
                          "logicalLocations": [
                            {
                              "fullyQualifiedName": "/name"
                            }
                          ]
                        }
                      ],
                      "partialFingerprints": {
                        "jobsmith/v1": \
            """
                .stripTrailing())
        .contains("\"columnKind\": \"unicodeCodePoints\"")
        .contains("\"executionSuccessful\": true");
  }

  @Test
  @DisplayName("the tool, its rules and the run have the names that services want")
  void names() throws IOException {
    String log = render(Rendering.file("a.json", "{\"name\": \"abcd\"}"));
    assertSarif(log);
    assertThat(log)
        .contains("\"name\": \"NameLength\"")
        .contains("\"fullName\": \"Jobsmith 1.2.3\"")
        .contains("\"informationUri\": \"https://jobsmith.github.io/\"")
        .containsPattern("\"automationDetails\": \\{\\s+\"id\": \"jobsmith/\"");
  }

  @Test
  @DisplayName("the name of a rule differs from its id, also if that is one word")
  void namesOfOneWord() {
    SarifRules rules = new SarifRules();
    rules.indexOf(Rule.of("required", Severity.ERROR, "a title"), "");
    JsonText json = new JsonText(0);
    rules.append(json);
    assertThat(json.text().toString()).contains("\"name\": \"RequiredRule\"");
  }

  @Test
  @DisplayName("a region ends where the value ends, also on a later line")
  void ends() throws IOException {
    String log = render(Rendering.file("a.json", "{\"odd\": [{\n  \"a\": 1\n }]}"));
    assertSarif(log);
    assertThat(log.replaceAll("\\s+", ""))
        .contains("\"region\":{\"startLine\":1,\"startColumn\":10,\"endLine\":3,\"endColumn\":3}");
  }

  @Test
  @DisplayName("rules of results have a title, a reason, a severity and sources")
  void rules() throws IOException {
    String log =
        render(
            Rendering.file("a.json", "{\"name\": \"abcd\"}"),
            Rendering.file("b.json", "{"),
            Rendering.file("c.json", "["));
    assertSarif(log);
    assertThat(log)
        .contains(
            """
                  "tool": {
                    "driver": {
                      "name": "Jobsmith",
                      "fullName": "Jobsmith 1.2.3",
                      "version": "1.2.3",
                      "informationUri": "https://jobsmith.github.io/",
                      "rules": [
                        {
                          "id": "name-length",
                          "name": "NameLength",
                          "shortDescription": {
                            "text": "the name is short."
                          },
                          "fullDescription": {
                            "text": "Labels on the pump have room for three letters."
                          },
                          "help": {
                            "text": "Shorten the name.",
                            "markdown": "**Why:** Labels on the pump have room for three letters.\\n\\n**Hint:** Shorten the name.\\n\\n**Documented in:** Pump manual, page 3"
                          },
                          "defaultConfiguration": {
                            "level": "error"
                          },
                          "properties": {
                            "sources": ["Pump manual, page 3"]
                          }
                        },
                        {
                          "id": "json-syntax",
                          "name": "JsonSyntax",
            """)
        .contains("\"helpUri\": \"https://jobsmith.github.io/rules/json-syntax.html\"")
        .doesNotContain("odd-item");
    assertThat(log.lines().filter(line -> line.contains("\"ruleIndex\"")).map(String::strip))
        .containsExactly("\"ruleIndex\": 0,", "\"ruleIndex\": 1,", "\"ruleIndex\": 1,");
    assertThat(render(Rendering.file("a.json", "{}")))
        .contains("\"results\": [],\n", "\"rules\": []");
  }

  @Test
  @DisplayName("a run with every kind of result is valid SARIF")
  void everything() throws IOException {
    String log =
        render(
            FileReport.of("/jobs/é.json", validator.validate("{\"name\": 1, \"x\": [], \"x\": 2}")),
            FileReport.of("<stdin>", validator.validate("nonsense")),
            FileReport.of(
                "C:\\jobs\\c.json", validator.validate("[]".getBytes(StandardCharsets.UTF_8))),
            FileReport.unreadable("d.json", "no such file"));
    assertSarif(log);
    JsonDocument json = JsonDocument.parse(log);
    assertThat(
            json.string(
                json.resolve(0, "/runs/0/invocations/0/toolExecutionNotifications/0/message/text")))
        .isEqualTo("cannot be read: no such file");
    assertThat(log).contains("\"executionSuccessful\": false");
  }

  @Test
  @DisplayName("a fingerprint is unique and independent of other lines and of the value")
  void fingerprints() throws IOException {
    String one = fingerprint(Rendering.file("a.json", "{\"name\": \"abcd\"}"));
    assertThat(fingerprint(Rendering.file("a.json", "{\n\n\"other\": 1, \"name\": \"abcde\"}")))
        .isEqualTo(one);
    assertThat(fingerprint(Rendering.file("b.json", "{\"name\": \"abcd\"}"))).isNotEqualTo(one);
    String twice = render(Rendering.file("a.json", "{\"a\":1,\"a\":2,\"a\":3}"));
    assertThat(twice.lines().filter(line -> line.contains("jobsmith/v1")).distinct())
        .hasSameSizeAs(twice.lines().filter(line -> line.contains("\"ruleId\"")).toList());
  }

  private String fingerprint(FileReport file) throws IOException {
    return render(file)
        .lines()
        .filter(line -> line.contains("jobsmith/v1"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "jobs/a.json, jobs/a.json",
    "./jobs/a.json, jobs/a.json",
    "jobs\\a.json, jobs/a.json",
    "/jobs/a.json, file:///jobs/a.json",
    "C:\\jobs\\a.json, file:///C:/jobs/a.json",
    "a:b%#?.json, a%3Ab%25%23%3F.json",
    "ü.json, %C3%BC.json",
  })
  void uris(String path, String uri) {
    assertThat(SarifUri.encode(path)).isEqualTo(uri);
  }

  @Test
  @DisplayName("a result about a text that is no file has logical locations only")
  void option() throws IOException {
    assertThat(render(Rendering.file("--a", "{\"name\": \"abcd\"}").withoutFile()))
        .contains("\"text\": \"--a:1:10: name has 4 characters")
        .containsIgnoringWhitespaces(
            "[{\"fullyQualifiedName\": \"--a\", \"kind\": \"parameter\"},"
                + " {\"fullyQualifiedName\": \"/name\"}]")
        .doesNotContain("physicalLocation");
  }
}
