package io.github.jobsmith.conformance.random;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The keywords of JSON Schema Validation 2020-12, section 6, implemented literally. */
final class BookAssertions {
  private BookAssertions() {}

  static boolean hold(JsonNode schema, JsonNode value) {
    return type(schema.path("type"), value)
        && (!schema.has("const") || same(schema.get("const"), value))
        && (!schema.has("enum") || schema.get("enum").valueStream().anyMatch(e -> same(e, value)))
        && (!value.isNumber() || number(schema, value.decimalValue()))
        && (!value.isString() || string(schema, value.asString()))
        && (!value.isArray() || array(schema, value))
        && (!value.isObject() || object(schema, value));
  }

  private static boolean type(JsonNode type, JsonNode value) {
    if (type.isArray()) {
      return type.valueStream().anyMatch(each -> type(each, value));
    }
    return switch (type.asString("")) {
      case "" -> true;
      case "null" -> value.isNull();
      case "boolean" -> value.isBoolean();
      case "integer" -> value.isNumber() && isInteger(value.decimalValue());
      case "number" -> value.isNumber();
      case "string" -> value.isString();
      case "array" -> value.isArray();
      default -> value.isObject();
    };
  }

  private static boolean isInteger(BigDecimal value) {
    return value.remainder(BigDecimal.ONE).signum() == 0;
  }

  private static boolean number(JsonNode schema, BigDecimal value) {
    return (!schema.has("minimum") || value.compareTo(decimal(schema, "minimum")) >= 0)
        && (!schema.has("maximum") || value.compareTo(decimal(schema, "maximum")) <= 0)
        && (!schema.has("exclusiveMinimum")
            || value.compareTo(decimal(schema, "exclusiveMinimum")) > 0)
        && (!schema.has("exclusiveMaximum")
            || value.compareTo(decimal(schema, "exclusiveMaximum")) < 0)
        && (!schema.has("multipleOf")
            || value.remainder(decimal(schema, "multipleOf")).signum() == 0);
  }

  private static BigDecimal decimal(JsonNode schema, String keyword) {
    return schema.get(keyword).decimalValue();
  }

  private static boolean string(JsonNode schema, String value) {
    int length = value.codePointCount(0, value.length());
    return within(schema, "minLength", length, "maxLength")
        && (!schema.has("pattern")
            || Pattern.compile(schema.get("pattern").asString()).matcher(value).find());
  }

  private static boolean within(JsonNode schema, String minimum, int size, String maximum) {
    return size >= schema.path(minimum).asInt(0)
        && size <= schema.path(maximum).asInt(Integer.MAX_VALUE);
  }

  private static boolean array(JsonNode schema, JsonNode value) {
    return within(schema, "minItems", value.size(), "maxItems")
        && (!schema.path("uniqueItems").asBoolean(false) || allDiffer(value));
  }

  private static boolean allDiffer(JsonNode array) {
    for (int i = 0; i < array.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (same(array.get(i), array.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean object(JsonNode schema, JsonNode value) {
    if (!within(schema, "minProperties", value.size(), "maxProperties")
        || !schema.path("required").valueStream().allMatch(name -> value.has(name.asString()))) {
      return false;
    }
    for (Map.Entry<String, JsonNode> each : schema.path("dependentRequired").properties()) {
      if (value.has(each.getKey())
          && !each.getValue().valueStream().allMatch(name -> value.has(name.asString()))) {
        return false;
      }
    }
    return true;
  }

  /** Equal as JSON: numbers by value, members in any order. */
  private static boolean same(JsonNode a, JsonNode b) {
    if (a.isNumber() && b.isNumber()) {
      return a.decimalValue().compareTo(b.decimalValue()) == 0;
    }
    if (a.isArray() && b.isArray() && a.size() == b.size()) {
      for (int i = 0; i < a.size(); i++) {
        if (!same(a.get(i), b.get(i))) {
          return false;
        }
      }
      return true;
    }
    if (a.isObject() && b.isObject() && a.size() == b.size()) {
      return a.properties().stream()
          .allMatch(each -> b.has(each.getKey()) && same(each.getValue(), b.get(each.getKey())));
    }
    return a.equals(b);
  }
}
