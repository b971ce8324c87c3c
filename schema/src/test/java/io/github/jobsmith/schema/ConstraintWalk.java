package io.github.jobsmith.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds every constraint of a schema that is reported on its own, and the rules that never are. */
final class ConstraintWalk {

  private static final Set<String> ASSERTIONS =
      Set.of(
          "type",
          "const",
          "enum",
          "minLength",
          "maxLength",
          "pattern",
          "format",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "minItems",
          "maxItems",
          "uniqueItems",
          "contains",
          "minProperties",
          "maxProperties",
          "required",
          "dependentRequired",
          "additionalProperties",
          "not",
          "anyOf",
          "oneOf");

  private static final Map<String, List<String>> ASPECTS =
      Map.of(
          "x-time-distance", List.of("minimum", "maximum"),
          "x-from-now", List.of("minimum", "maximum"),
          "x-cron", List.of("shape", "bare", "days", "range", "never"),
          "x-cron-form", List.of("step", "undocumented"),
          "x-job-document",
              List.of(
                  "json",
                  "object",
                  "unterminated",
                  "count",
                  "presign-url",
                  "presign-short",
                  "presign-v2",
                  "upload",
                  "local",
                  "unknown",
                  "nested",
                  "package",
                  "artifact-location",
                  "code-sign",
                  "parameter",
                  "bucket",
                  "host-region",
                  "upload-region",
                  "presign-v1-name",
                  "escaped",
                  "presigned-url",
                  "package-unlisted",
                  "package-empty-pair",
                  "package-null",
                  "config-unused",
                  "role"));

  private static final Set<String> PLAIN_EXTENSIONS =
      Set.of(
          "x-max-decimals",
          "x-integer-form",
          "x-s3-region",
          "x-max-utf8-bytes",
          "x-unique-by",
          "x-sum",
          "x-number-order",
          "x-not-above-count",
          "x-template-tokens",
          "x-windows");

  private static final Set<String> MAPS = Set.of("properties", "patternProperties", "$defs");
  private static final Set<String> LISTS = Set.of("allOf", "prefixItems");
  private static final Set<String> SINGLES = Set.of("items", "propertyNames", "then", "else");

  private final JsonNode defaults;
  private final List<Constraint> constraints = new ArrayList<>();
  private final List<String> dead = new ArrayList<>();

  ConstraintWalk(JsonNode schema) {
    defaults = schema.path("x-rule-defaults");
    visit(schema, "", false);
  }

  List<Constraint> constraints() {
    return constraints;
  }

  /**
   * Returns the locations of rules that can never be reported: without a constraint, or with a
   * silent one.
   */
  List<String> deadRules() {
    return dead;
  }

  private void visit(JsonNode schema, String place, boolean advice) {
    if (!schema.isObject()) {
      return;
    }
    JsonNode rules = schema.path("x-rules");
    for (String keyword : rules.propertyNames()) {
      if (!schema.has(keyword)) {
        dead.add(place + "/x-rules/" + keyword);
      }
    }
    for (Map.Entry<String, JsonNode> member : schema.properties()) {
      String keyword = member.getKey();
      JsonNode value = member.getValue();
      String below = place + "/" + keyword;
      boolean ruled = rules.has(keyword);
      if (ruled || isAssertion(keyword, value)) {
        collect(place, keyword, value, rules.path(keyword), advice);
      }
      if (keyword.equals("x-advice")) {
        visitAll(value, below, true);
      } else if (MAPS.contains(keyword)) {
        value.propertyStream().forEach(e -> visit(e.getValue(), below + "/" + e.getKey(), advice));
      } else if (LISTS.contains(keyword) && !ruled) {
        visitAll(value, below, advice);
      } else if ((SINGLES.contains(keyword) || keyword.equals("additionalProperties")) && !ruled) {
        visit(value, below, advice);
      } else if (ruled || keyword.equals("if") || ASSERTIONS.contains(keyword)) {
        findDead(value, below);
      }
    }
  }

  private void visitAll(JsonNode schemas, String place, boolean advice) {
    for (int i = 0; i < schemas.size(); i++) {
      visit(schemas.get(i), place + "/" + i, advice);
    }
  }

  private static boolean isAssertion(String keyword, JsonNode value) {
    return keyword.equals("additionalProperties")
        ? value.isBoolean() && !value.booleanValue()
        : ASSERTIONS.contains(keyword)
            || ASPECTS.containsKey(keyword)
            || PLAIN_EXTENSIONS.contains(keyword)
            || keyword.equals("x-same-arn-parts");
  }

  private void collect(
      String place, String keyword, JsonNode value, JsonNode reference, boolean advice) {
    for (String part : parts(keyword, value)) {
      String rule = ruleOf(reference, keyword, part, advice);
      constraints.add(new Constraint(place, keyword, part, rule, advice));
    }
    for (String kind : List.of("members", "aspects")) {
      for (String part : reference.path(kind).propertyNames()) {
        if (!parts(keyword, value).contains(part)) {
          dead.add(place + "/x-rules/" + keyword + "/" + kind + "/" + part);
        }
      }
    }
  }

  private static List<String> parts(String keyword, JsonNode value) {
    List<String> parts = new ArrayList<>();
    if (keyword.equals("required")) {
      value.forEach(member -> parts.add(member.stringValue()));
    } else if (keyword.equals("x-same-arn-parts")) {
      for (int i = 0; i < value.size(); i++) {
        parts.add(Integer.toString(i));
      }
    } else if (keyword.equals("x-time-distance") || keyword.equals("x-from-now")) {
      ASPECTS.get(keyword).stream().filter(value::has).forEach(parts::add);
    } else {
      parts.addAll(ASPECTS.getOrDefault(keyword, List.of("")));
    }
    return parts;
  }

  private String ruleOf(JsonNode reference, String keyword, String part, boolean advice) {
    if (reference.isString()) {
      return reference.stringValue();
    }
    for (JsonNode named :
        List.of(
            reference.path("rule"),
            reference.path("members").path(part),
            reference.path("aspects").path(part))) {
      if (named.isString()) {
        return named.stringValue();
      }
    }
    return advice ? "" : defaults.path(keyword).asString("");
  }

  private void findDead(JsonNode node, String place) {
    if (node.has("x-rules")) {
      dead.add(place + "/x-rules");
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      findDead(member.getValue(), place + "/" + member.getKey());
    }
    for (int i = 0; i < (node.isArray() ? node.size() : 0); i++) {
      findDead(node.get(i), place + "/" + i);
    }
  }
}
