package io.github.jobsmith.conformance.ledger;

import io.github.jobsmith.conformance.Examples;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The cases of the ledger. */
final class LedgerData {
  private LedgerData() {}

  static List<LedgerCase> cases() {
    return Examples.ledger()
        .flatMap(
            row ->
                Stream.concat(
                    named(row, "inside").map(entry -> LedgerCase.of(row, true, entry)),
                    named(row, "outside").map(entry -> LedgerCase.of(row, false, entry))))
        .toList();
  }

  private static Stream<Map.Entry<String, JsonNode>> named(JsonNode row, String side) {
    return row.path(side).propertyStream();
  }
}
