package io.github.jobsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRendererTest {
  private final Validator validator = Validator.of(new PumpSchema());

  @Test
  @DisplayName("the part of a file that contains several requests")
  void part() throws IOException {
    FileReport file =
        FileReport.of("a.jsonl", validator.validate("{\"name\": \"abcd\"}").about("request 2"));
    assertThat(render(file))
        .contains(
            "\"message\": \"request 2: name has 4 characters; must have at most 3 characters\",\n"
                + "          \"part\": \"request 2\",\n");
  }

  @Test
  @DisplayName("every member, in order")
  void whole() throws IOException {
    assertThat(
            render(
                Rendering.file("a.json", "{\n  \"name\": \"abcd\",\n  \"start\": 1\n}"),
                FileReport.unreadable("b.json", "no such file")))
        .isEqualTo(
            """
            {
              "version": 1,
              "files": [
                {
                  "path": "a.json",
                  "violations": [
                    {
                      "rule": "name-length",
                      "severity": "error",
                      "pointer": "/name",
                      "line": 2,
                      "column": 11,
                      "message": "name has 4 characters; must have at most 3 characters",
                      "reason": "Labels on the pump have room for three letters.",
                      "hint": "Shorten the name.",
                      "keyword": "maxLength",
                      "schemaLocation": "test:pump#/properties/name%5Ex/maxLength",
                      "sources": ["Pump manual, page 3"],
                      "noticedBy": ["pump-cli"],
                      "start": {"line": 2, "column": 11, "byte": 12, "utf16": 12, "codePoint": 12},
                      "end": {"line": 2, "column": 17, "byte": 18, "utf16": 18, "codePoint": 18},
                      "text": "\\"abcd\\"",
                      "parameters": {"actual": 4, "limit": 3, "maximum": 3}
                    }
                  ],
                  "notRun": ["start-lead"]
                },
                {
                  "path": "b.json",
                  "error": "no such file",
                  "violations": [],
                  "notRun": []
                }
              ],
              "summary": {
                "files": 2,
                "errors": 1,
                "warnings": 0,
                "infos": 0,
                "clean": 0,
                "unreadable": 1,
                "notRun": ["start-lead"]
              }
            }
            """);
  }

  @Test
  @DisplayName("no file at all is still one JSON object")
  void empty() throws IOException {
    assertThat(render()).startsWith("{\n  \"version\": 1,\n  \"files\": [],\n  \"summary\": {");
  }

  @Test
  @DisplayName("any path is preserved in JSON")
  void escapes() throws IOException {
    String path = "a\"\\\n\r\t\u001b\u0085\u202e\u2028\ue000\ud83d\ude00\udb40\udc01é";
    String json = render(Rendering.file(path, "{}"));
    assertThat(json).contains("\\u001b\\u0085\\u202e\\u2028\\ue000😀\\udb40\\udc01é");
    JsonDocument document = JsonDocument.parse(json);
    assertThat(document.string(document.resolve(0, "/files/0/path"))).isEqualTo(path);
  }

  @Test
  @DisplayName("text that is not JSON has no keyword and no schema location")
  void malformed() throws IOException {
    assertThat(render(Rendering.file("a.json", "")))
        .contains("\"rule\": \"json-syntax\"")
        .contains("\"line\": 1,")
        .contains("\"keyword\": \"\",\n          \"schemaLocation\": \"\",");
  }

  @Test
  @DisplayName("a duplicate member has no schema location")
  void duplicate() throws IOException {
    assertThat(render(Rendering.file("a.json", "{\"a\":1,\"a\":2}")))
        .contains("\"pointer\": \"/a\"")
        .contains("\"keyword\": \"duplicate\",\n          \"schemaLocation\": \"\",");
  }

  @Test
  @DisplayName("a truncated report says so")
  void truncated() throws IOException {
    Validator one = validator.with(ValidationOptions.DEFAULT.withMaxViolations(1));
    String json =
        render(
            FileReport.of("a", one.validate("{\"odd\":[1,2]}".getBytes(StandardCharsets.UTF_8))));
    assertThat(json).contains("\"notRun\": [],\n      \"truncated\": true\n    }");
  }

  private String render(FileReport... files) throws IOException {
    StringBuilder out = new StringBuilder();
    Rendering.render(JsonRenderer.to(out, validator.schemaId()), files);
    JsonDocument.parse(out.toString());
    return out.toString();
  }

  @ParameterizedTest
  @DisplayName("100 values of a list are shown; of a longer one, the first 100 and their number")
  @ValueSource(ints = {1, 100, 101, 1_000})
  void lists(int count) throws IOException {
    List<String> texts = IntStream.range(0, count).mapToObj(i -> "v" + i).toList();
    JsonText json = new JsonText(0);
    ViolationFacts.allowed(json.open('{'), texts);
    String text = json.close('}').text().toString();
    int shown = Math.min(count, 100);
    assertThat(text).contains("\"v" + (shown - 1) + "\"").doesNotContain("\"v" + shown + "\"");
    assertThat(text.contains("\"allowedCount\": " + count)).isEqualTo(count > 100);
    Map<String, JsonValue> parameters =
        Map.of("known", JsonValue.of(texts.stream().map(JsonValue::of).toList()));
    json = new JsonText(0);
    ViolationFacts.parameters(json.open('{'), parameters);
    text = json.close('}').text().toString();
    assertThat(text).contains("\"v" + (shown - 1) + "\"").doesNotContain("\"v" + shown + "\"");
    assertThat(text.contains("\"knownCount\": " + count)).isEqualTo(count > 100);
  }
}
