package io.github.jobsmith.conformance.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Draft 2020-12, implemented literally: every keyword is applied as its section requires,
 * annotations of members and items are collected, and those of a failed schema are dropped. Slow
 * and simple.
 */
final class BookValidator {
  private final JsonNode root;

  BookValidator(JsonNode root) {
    this.root = root;
  }

  boolean accepts(JsonNode value) {
    return apply(root, value).valid;
  }

  /** The outcome of applying a schema to a value, with the evaluated members and items. */
  private static final class Outcome {
    private boolean valid = true;
    private final Set<String> members = new HashSet<>();
    private final Set<Integer> items = new HashSet<>();

    private void require(boolean condition) {
      valid &= condition;
    }

    private void annotate(Outcome other) {
      if (other.valid) {
        members.addAll(other.members);
        items.addAll(other.items);
      }
    }

    /** Adds the outcome of a subschema for the same value. */
    private void include(Outcome other) {
      require(other.valid);
      annotate(other);
    }
  }

  private Outcome apply(JsonNode schema, JsonNode value) {
    Outcome outcome = new Outcome();
    if (schema.isBoolean()) {
      outcome.valid = schema.booleanValue();
      return outcome;
    }
    outcome.require(BookAssertions.hold(schema, value));
    inPlace(schema, value, outcome);
    if (value.isObject()) {
      members(schema, value, outcome);
    } else if (value.isArray()) {
      items(schema, value, outcome);
    }
    return outcome;
  }

  private void inPlace(JsonNode schema, JsonNode value, Outcome outcome) {
    if (schema.has("$ref")) {
      outcome.include(apply(root.at(schema.get("$ref").asString().substring(1)), value));
    }
    for (JsonNode branch : schema.path("allOf")) {
      outcome.include(apply(branch, value));
    }
    for (String keyword : List.of("anyOf", "oneOf")) {
      if (schema.has(keyword)) {
        List<Outcome> matches = new ArrayList<>();
        for (JsonNode branch : schema.get(keyword)) {
          Outcome each = apply(branch, value);
          if (each.valid) {
            matches.add(each);
          }
        }
        outcome.require(keyword.equals("oneOf") ? matches.size() == 1 : !matches.isEmpty());
        matches.forEach(outcome::annotate);
      }
    }
    if (schema.has("not")) {
      outcome.require(!apply(schema.get("not"), value).valid);
    }
    if (schema.has("if")) {
      Outcome condition = apply(schema.get("if"), value);
      outcome.annotate(condition);
      String next = condition.valid ? "then" : "else";
      if (schema.has(next)) {
        outcome.include(apply(schema.get(next), value));
      }
    }
    for (Map.Entry<String, JsonNode> each : schema.path("dependentSchemas").properties()) {
      if (value.has(each.getKey())) {
        outcome.include(apply(each.getValue(), value));
      }
    }
  }

  private void members(JsonNode schema, JsonNode value, Outcome outcome) {
    Set<String> named = new HashSet<>();
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      String name = member.getKey();
      if (schema.path("properties").has(name)) {
        named.add(name);
        outcome.require(apply(schema.get("properties").get(name), member.getValue()).valid);
      }
      for (Map.Entry<String, JsonNode> each : schema.path("patternProperties").properties()) {
        if (Pattern.compile(each.getKey()).matcher(name).find()) {
          named.add(name);
          outcome.require(apply(each.getValue(), member.getValue()).valid);
        }
      }
      if (schema.has("propertyNames")) {
        JsonNode text = StringNode.valueOf(name);
        outcome.require(apply(schema.get("propertyNames"), text).valid);
      }
    }
    outcome.members.addAll(named);
    rest(schema.path("additionalProperties"), value, named, outcome);
    rest(schema.path("unevaluatedProperties"), value, Set.copyOf(outcome.members), outcome);
  }

  private void rest(JsonNode schema, JsonNode value, Set<String> known, Outcome outcome) {
    if (schema.isMissingNode()) {
      return;
    }
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      if (!known.contains(member.getKey())) {
        outcome.members.add(member.getKey());
        outcome.require(apply(schema, member.getValue()).valid);
      }
    }
  }

  private void items(JsonNode schema, JsonNode value, Outcome outcome) {
    JsonNode first = schema.path("prefixItems");
    int matches = 0;
    for (int i = 0; i < value.size(); i++) {
      JsonNode item = value.get(i);
      JsonNode own = i < first.size() ? first.get(i) : schema.path("items");
      if (!own.isMissingNode()) {
        outcome.items.add(i);
        outcome.require(apply(own, item).valid);
      }
      if (schema.has("contains") && apply(schema.get("contains"), item).valid) {
        matches++;
        outcome.items.add(i);
      }
    }
    if (schema.has("contains")) {
      outcome.require(matches >= schema.path("minContains").asInt(1));
      outcome.require(matches <= schema.path("maxContains").asInt(Integer.MAX_VALUE));
    }
    if (schema.has("unevaluatedItems")) {
      for (int i = 0; i < value.size(); i++) {
        if (outcome.items.add(i)) {
          outcome.require(apply(schema.get("unevaluatedItems"), value.get(i)).valid);
        }
      }
    }
  }
}
