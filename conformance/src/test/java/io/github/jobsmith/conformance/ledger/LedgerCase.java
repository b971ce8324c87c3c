package io.github.jobsmith.conformance.ledger;

import io.github.jobsmith.conformance.Edits;
import io.github.jobsmith.conformance.Examples;
import io.github.jobsmith.conformance.Json;
import io.github.jobsmith.conformance.Words;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * One value for one row. Every member of a case may also be in its row, for all its cases.
 *
 * @param row id of the row
 * @param inside whether it must be valid
 * @param name a description
 * @param text the request
 * @param submitAt the submission time, if the row needs one
 * @param severity the severity of the only violation
 * @param at pointer of the violation
 * @param atName whether its place is the member's name instead of the value
 * @param rule the rule, if it is not the row's own
 * @param also rules that are inevitably violated, too
 */
record LedgerCase(
    String row,
    boolean inside,
    String name,
    String text,
    @Nullable Instant submitAt,
    String severity,
    String at,
    boolean atName,
    @Nullable String rule,
    Set<String> also) {

  static LedgerCase of(JsonNode row, boolean inside, Map.Entry<String, JsonNode> named) {
    JsonNode own = named.getValue();
    JsonNode submitAt = member(row, own, "submitAt", NullNode.instance);
    JsonNode rule = member(row, own, "rule", NullNode.instance);
    return new LedgerCase(
        row.get("row").asString(),
        inside,
        named.getKey(),
        own.has("text") ? own.get("text").asString() : Json.pretty(request(row, own)),
        submitAt.isNull() ? null : Instant.parse(submitAt.asString()),
        text(row, own, "severity", "error"),
        text(row, own, "at", ""),
        text(row, own, "place", "value").equals("name"),
        rule.isNull() ? null : rule.asString(),
        own.path("also").valueStream().map(JsonNode::asString).collect(Collectors.toSet()));
  }

  private static ObjectNode request(JsonNode row, JsonNode own) {
    ObjectNode request = Examples.request(text(row, own, "base", "minimal"), own);
    if (own.has("value")) {
      Edits.set(request, text(row, own, "at", ""), Words.expand(own.get("value")));
    }
    return request;
  }

  private static String text(JsonNode row, JsonNode own, String name, String otherwise) {
    return member(row, own, name, StringNode.valueOf(otherwise)).asString();
  }

  private static JsonNode member(JsonNode row, JsonNode own, String name, JsonNode otherwise) {
    return own.has(name) ? own.get(name) : row.has(name) ? row.get(name) : otherwise;
  }

  /** Shown in the test report. */
  @Override
  public String toString() {
    return row + (inside ? ", inside: " : ", outside: ") + name;
  }
}
