package io.github.jobsmith.conformance.parity;

import io.github.jobsmith.conformance.Json;
import io.github.jobsmith.conformance.request.Request;
import io.github.jobsmith.conformance.request.Requests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests in which members and items were removed, renamed, duplicated or replaced at random. */
final class Junk {
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-1",
          "1",
          "5.0",
          "1.5",
          "61",
          "1e3",
          "2147483648",
          "9007199254740993",
          "\"\"",
          "\"a\"",
          "\"a.b\"",
          "\"CONTINUOUS\"",
          "\"FAILED\"",
          "\"ALL\"",
          "\"😀\"",
          "\"arn:aws:iot:us-east-1:123456789012:thing/a\"",
          "\"2024-06-15T19:00\"",
          "\"${x}\"",
          "[]",
          "[1]",
          "[[]]",
          "{}",
          "{\"a\":1}",
          "{\"Key\":\"a\"}",
          "{\"criteriaList\":[]}");

  private static final List<String> NAMES =
      List.of("", "a", "jobId", "targets", "document", "documentSource", "Key", "tags", "JobId");

  private Junk() {}

  /** A change: which value, counted in document order, and what is done to it. */
  private record Slip(int which, int kind, String value, String name) {}

  static Arbitrary<Request> any() {
    Arbitrary<Slip> slip =
        Combinators.combine(
                Arbitraries.integers().between(0, 100_000).withoutEdgeCases(),
                Arbitraries.integers().between(0, 5),
                Arbitraries.of(VALUES),
                Arbitraries.of(NAMES))
            .as(Slip::new);
    return Combinators.combine(Requests.valid(), slip.list().ofMinSize(1).ofMaxSize(4))
        .as(Junk::apply);
  }

  private static Request apply(Request request, List<Slip> slips) {
    Request changed = request.copy();
    slips.forEach(slip -> apply(changed.json(), slip));
    return changed;
  }

  private static void apply(ObjectNode request, Slip slip) {
    List<Runnable> changes = new ArrayList<>();
    collect(request, slip, changes);
    if (!changes.isEmpty()) {
      changes.get(slip.which() % changes.size()).run();
    }
  }

  /** Collects one possible change for each member and item below. */
  private static void collect(JsonNode node, Slip slip, List<Runnable> changes) {
    JsonNode value = Json.parse(slip.value());
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
        String name = member.getKey();
        changes.add(
            switch (slip.kind()) {
              case 0 -> () -> object.remove(name);
              case 1 -> () -> object.set(slip.name(), object.remove(name));
              case 2 -> () -> object.set(slip.name(), value);
              default -> () -> object.set(name, value);
            });
        collect(member.getValue(), slip, changes);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        changes.add(
            switch (slip.kind()) {
              case 0 -> () -> array.remove(index);
              case 1 -> () -> array.add(array.get(index).deepCopy());
              case 2 -> () -> array.add(value);
              default -> () -> array.set(index, value);
            });
        collect(array.get(i), slip, changes);
      }
    }
  }
}
