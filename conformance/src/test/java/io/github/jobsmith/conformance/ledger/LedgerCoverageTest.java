package io.github.jobsmith.conformance.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.conformance.Catalog;
import io.github.jobsmith.conformance.Json;
import io.github.jobsmith.conformance.Shared;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The cases cover the ledger")
class LedgerCoverageTest {
  private static final Map<String, List<String>> WORDS =
      Map.of("error", List.of("error"), "warning", List.of("warn"), "info", List.of("info"));

  /** Rows with a case of lower severity than the row recommends, and the reasons. */
  private static final Map<String, String> MILDER =
      Map.of("C-RTY-TMO", "the ledger itself calls ALL without a timeout weaker than TIMED_OUT");

  @Test
  @DisplayName("every row is left out with a reason, or has a case inside and a case outside")
  void rows() {
    Set<String> inside = rows(true);
    Set<String> outside = rows(false);
    for (String row : ledger().keySet()) {
      if (!Catalog.leftOut().containsKey(row)) {
        assertThat(inside).as("rows with a case inside").contains(row);
        assertThat(outside).as("rows with a case outside").contains(row);
      }
    }
  }

  @Test
  @DisplayName("every row that is not an error has a case inside")
  void harmlessRows() {
    Set<String> inside = rows(true);
    ledger()
        .forEach(
            (row, entry) -> {
              if (entry.path("severity").asString().equals("ok")) {
                assertThat(inside).contains(row);
              }
            });
  }

  @Test
  @DisplayName("every case belongs to a row, and has a severity that the row recommends")
  void severities() {
    Map<String, JsonNode> ledger = ledger();
    for (LedgerCase example : LedgerData.cases()) {
      assertThat(ledger).containsKey(example.row());
      String advised = ledger.get(example.row()).path("severity").asString().toLowerCase();
      if (!example.inside() && !MILDER.containsKey(example.row())) {
        assertThat(WORDS.get(example.severity())).as("%s", example).anyMatch(advised::contains);
      }
    }
  }

  @Test
  @DisplayName(
      "an undocumented row never gives an error, save what the reader and the parser refuse")
  void undocumentedRows() {
    ledger()
        .forEach(
            (row, entry) -> {
              if (entry.path("confidence").asString().equals("U")) {
                assertThat(Catalog.rulesOf(row))
                    .as("rules of %s", row)
                    .noneMatch(rule -> Catalog.severity(rule).equals("error"));
              }
            });
  }

  private static Set<String> rows(boolean inside) {
    return LedgerData.cases().stream()
        .filter(example -> example.inside() == inside)
        .map(LedgerCase::row)
        .collect(Collectors.toSet());
  }

  private static Map<String, JsonNode> ledger() {
    Map<String, JsonNode> rows = new HashMap<>();
    for (String file : List.of("constraints.json", "constraints-2.json")) {
      for (JsonNode row : Json.parse(Shared.read(Shared.require("createjob/" + file)))) {
        rows.put(row.path("id").asString(), row);
      }
    }
    return rows;
  }
}
