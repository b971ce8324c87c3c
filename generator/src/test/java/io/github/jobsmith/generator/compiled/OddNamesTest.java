package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names of members that are difficult in Java, in pointers, or in lists of words. */
class OddNamesTest {
  private static final List<String> NAMES =
      List.of(
          "",
          " ",
          "  ",
          "a b",
          "\t",
          "\n",
          "~",
          "/",
          "~0",
          "~1",
          "a/b~c",
          "\"",
          "\\",
          "\\u0041",
          "\\\"",
          "*/",
          "/*",
          "$",
          "$$",
          "$L",
          "$T.x",
          "%",
          "%2F",
          "#",
          "\u0000",
          "\u2028",
          "\ud83d\ude00",
          "\u00e9",
          "\u00df",
          "class",
          "type",
          "properties",
          "enum",
          "int",
          "null",
          "this",
          "toString",
          "hashCode",
          "getClass",
          "doc",
          "node",
          "findings",
          "valid",
          "member",
          "end",
          "builder",
          "missing",
          "read",
          "write",
          "x_a",
          "MEMBERS",
          "CONDITIONAL",
          "1",
          "-1",
          "x".repeat(70_000));

  private static String string(String text) {
    return JsonValue.of(text).toJson();
  }

  private static String members(String each) {
    StringBuilder out = new StringBuilder("{");
    for (String name : NAMES) {
      out.append(out.length() > 1 ? "," : "").append(string(name)).append(':').append(each);
    }
    return out.append('}').toString();
  }

  private static final String SCHEMA =
      """
      {"title": "Doc", "type": "object", "properties": {
        "same": {"type": "object", "properties": SAME, "additionalProperties": false},
        "needed": {"type": "object", "properties": SAME, "required": NAMES},
        "either": {"type": "object", "patternProperties": {"^x_": {"type": "integer"}, "^[^x]": {}},
          "properties": {"k": {"type": "string"}},
          "allOf": [
            {"if": {"required": ["k"]}, "then": {"properties": SAME}},
            {"if": {"required": ["l"]}, "then": {"properties": {"l": {"type": "boolean"}}}}]},
        "value": {"enum": NAMES}}}
      """
          .replace("SAME", members("{\"type\": [\"string\", \"integer\"]}"))
          .replace("NAMES", names());

  private static String names() {
    JsonWriter out = new JsonWriter().startArray();
    NAMES.forEach(out::string);
    return new String(out.endArray().toByteArray(), StandardCharsets.UTF_8);
  }

  private static final GeneratedModels MODELS = new GeneratedModels().add("doc", SCHEMA);

  @Test
  void violationsHaveThePlacesOfTheirMembers() {
    for (String part : List.of("same", "needed")) {
      Map<String, String> places = new LinkedHashMap<>();
      String json = "{\"" + part + "\":" + members("true") + "}";
      for (Violation each : MODELS.validator("doc").validate(json).violations()) {
        places.put(each.pointer(), each.schemaPointer());
      }
      for (String name : NAMES) {
        String token = "/" + name.replace("~", "~0").replace("/", "~1");
        assertThat(places.get("/" + part + token))
            .as(name)
            .endsWith("/properties/" + part + "/properties" + token + "/type");
      }
    }
  }

  @Test
  void membersAreWrittenAsTheyWereRead() {
    for (String value : List.of("\"a\"", "1")) {
      String all = members(value);
      for (String json :
          List.of(
              "{\"same\":" + all + "}",
              "{\"needed\":" + all + "}",
              "{\"either\":{\"k\":\"\",\"x_b\":1," + all.substring(1) + "}",
              "{\"either\":{\"l\":true,\"x_b\":1,\"z\":[]}}")) {
        if (MODELS.validator("doc").isValid(json.getBytes(StandardCharsets.UTF_8))) {
          assertThat(MODELS.root("doc").fault(json)).isNull();
        } else {
          assertThat(json).contains("x_a\":\"a\"");
        }
      }
    }
    assertThat(
            MODELS
                .root("doc")
                .fault("{\"either\":" + members("true").replace("\"x_a\":true", "\"x_a\":1") + "}"))
        .isNull();
    for (String name : NAMES) {
      assertThat(MODELS.root("doc").fault("{\"value\":" + string(name) + "}")).isNull();
    }
  }
}
