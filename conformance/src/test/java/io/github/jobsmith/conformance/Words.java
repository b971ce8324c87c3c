package io.github.jobsmith.conformance;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.databind.util.RawValue;

/**
 * Shorthand for the data of the examples. An object with one of these members denotes a value:
 *
 * <ul>
 *   <li>{@code {"$repeat": "a", "times": 65}}: the text repeated
 *   <li>{@code {"$pad": "arn:", "with": "x", "to": 1600, "end": "…"}}: padded to a number of code
 *       points
 *   <li>{@code {"$join": [text or word, …]}}: the texts concatenated
 *   <li>{@code {"$list": value, "times": 101}}: an array of the value with {@code {n}} replaced by
 *       1, 2, 3 …
 *   <li>{@code {"$raw": "1.50"}}: a number in exactly these characters
 * </ul>
 */
public final class Words {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Words() {}

  /** Returns the value with all shorthand replaced. */
  public static JsonNode expand(JsonNode value) {
    if (value.isArray()) {
      ArrayNode array = NODES.arrayNode();
      value.forEach(item -> array.add(expand(item)));
      return array;
    }
    if (!value.isObject()) {
      return value;
    }
    if (value.has("$repeat")) {
      return text(value.get("$repeat").asString().repeat(value.get("times").asInt()));
    }
    if (value.has("$pad")) {
      return text(pad(value));
    }
    if (value.has("$join")) {
      return text(texts(value.get("$join")).collect(Collectors.joining()));
    }
    if (value.has("$list")) {
      return list(Json.compact(value.get("$list")), value.get("times").asInt());
    }
    if (value.has("$raw")) {
      return number(value.get("$raw").asString());
    }
    ObjectNode object = NODES.objectNode();
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      object.set(member.getKey(), expand(member.getValue()));
    }
    return object;
  }

  private static Stream<String> texts(JsonNode parts) {
    return parts.valueStream().map(part -> expand(part).asString());
  }

  private static String pad(JsonNode word) {
    String start = word.get("$pad").asString();
    String end = word.path("end").asString("");
    int fixed = start.codePointCount(0, start.length()) + end.codePointCount(0, end.length());
    return start + word.get("with").asString().repeat(word.get("to").asInt() - fixed) + end;
  }

  private static JsonNode list(String template, int times) {
    ArrayNode array = NODES.arrayNode();
    for (int n = 1; n <= times; n++) {
      array.add(Json.parse(template.replace("{n}", Integer.toString(n))));
    }
    return array;
  }

  private static JsonNode number(String digits) {
    if (digits.equals("-0")) {
      return NODES.rawValueNode(new RawValue(digits));
    }
    JsonNode exact = NODES.numberNode(new BigDecimal(digits));
    return exact.toString().equals(digits) ? exact : NODES.rawValueNode(new RawValue(digits));
  }

  private static StringNode text(String text) {
    return NODES.stringNode(text);
  }
}
