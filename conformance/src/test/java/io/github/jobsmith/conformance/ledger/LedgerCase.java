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
 * One value of one row. Every member of a case may also stand at its row, for all its cases.
 *
 * @param row the row's id
 * @param inside whether it must pass
 * @param name what is tried, in words
 * @param text the request
 * @param submitAt the submission instant, where the row needs a clock
 * @param severity the severity of the one violation
 * @param at where it is reported
 * @param atName whether its place is the member's name rather than the value
 * @param rule the rule, where another one than the row's own must report it
 * @param also rules that cannot but report something as well
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

  /** What the test report shows. */
  @Override
  public String toString() {
    return row + (inside ? ", inside: " : ", outside: ") + name;
  }
}
