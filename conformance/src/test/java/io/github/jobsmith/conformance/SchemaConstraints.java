package io.github.jobsmith.conformance;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Every constraint of the schema that can be reported on its own, as the JSON Pointer of its
 * keyword, followed by the aspect. Computed independently from the schema file and the description
 * of the vocabulary.
 */
final class SchemaConstraints {
  private static final Set<String> ASSERTIONS =
      Set.of(
          "type",
          "enum",
          "const",
          "minLength",
          "maxLength",
          "pattern",
          "format",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "minItems",
          "maxItems",
          "uniqueItems",
          "minProperties",
          "maxProperties",
          "required",
          "dependentRequired");

  private static final Set<String> APPLICATORS =
      Set.of("not", "then", "else", "propertyNames", "items", "contains", "additionalProperties");

  private static final Set<String> APPLICATOR_LISTS = Set.of("allOf", "anyOf", "oneOf", "x-advice");

  /** Keywords of the vocabulary that assert nothing. */
  private static final Set<String> ANNOTATIONS =
      Set.of(
          "x-rules",
          "x-rule-catalog",
          "x-rule-defaults",
          "x-rule-imports",
          "x-unit",
          "x-sensitive",
          "x-known-mistakes",
          "x-advice");

  private final Set<String> found = new TreeSet<>();

  private SchemaConstraints() {}

  static Set<String> all() {
    SchemaConstraints constraints = new SchemaConstraints();
    constraints.schema(Catalog.SCHEMA, "");
    return constraints.found;
  }

  private void schema(JsonNode schema, String at) {
    JsonNode rules = schema.path("x-rules");
    for (Map.Entry<String, JsonNode> entry : schema.properties()) {
      String keyword = entry.getKey();
      JsonNode value = entry.getValue();
      String place = at + "/" + keyword;
      boolean closes = keyword.equals("additionalProperties") && value.isBoolean();
      if (closes || ASSERTIONS.contains(keyword)) {
        found.add(place);
      } else if (keyword.startsWith("x-") && !ANNOTATIONS.contains(keyword)) {
        vocabulary(rules.path(keyword), place);
      } else if (rules.has(keyword)) {
        found.add(place);
      } else if (APPLICATORS.contains(keyword)) {
        schema(value, place);
      } else if (APPLICATOR_LISTS.contains(keyword)) {
        for (int i = 0; i < value.size(); i++) {
          schema(value.get(i), place + "/" + i);
        }
      } else if (keyword.equals("properties") || keyword.equals("$defs")) {
        value
            .properties()
            .forEach(member -> schema(member.getValue(), place + "/" + member.getKey()));
      }
    }
  }

  private void vocabulary(JsonNode rule, String place) {
    if (rule.has("aspects")) {
      rule.get("aspects").propertyNames().forEach(aspect -> found.add(place + "/" + aspect));
    } else {
      found.add(place);
    }
  }
}
