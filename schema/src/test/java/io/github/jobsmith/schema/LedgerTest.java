package io.github.jobsmith.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

@DisplayName("Each row of the constraint ledger")
class LedgerTest {

  private final JsonNode schema = Documents.createJob();
  private final JsonNode catalog = schema.path("x-rule-catalog");
  private final Map<String, JsonNode> leftOut = leftOut();

  @TestFactory
  @DisplayName("is in the schema or left out for a reason, with the severity that it advises")
  Stream<DynamicTest> rows() {
    return ledger().map(this::row);
  }

  @Test
  @DisplayName("that the documents name exists")
  void noInventedRows() {
    Set<String> known = new TreeSet<>();
    ledger().forEach(row -> known.add(row.path("id").stringValue()));
    catalog.forEach(
        rule -> rule.path("ledger").forEach(row -> assertThat(known).contains(row.stringValue())));
    assertThat(known).containsAll(leftOut.keySet());
  }

  @Test
  @DisplayName("that is left out says why and who checks it")
  void leftOutIsExplained() {
    assertThat(leftOut).isNotEmpty();
    leftOut.forEach(
        (row, entry) -> {
          assertThat(entry.path("why").stringValue()).as(row).hasSizeGreaterThan(20);
          assertThat(entry.path("checkedBy").stringValue())
              .as(row)
              .isIn("service", "reader", "none");
        });
  }

  private static Stream<JsonNode> ledger() {
    return Stream.of("createjob/constraints.json", "createjob/constraints-2.json")
        .flatMap(file -> Shared.tree(file).valueStream());
  }

  private DynamicTest row(JsonNode row) {
    String id = row.path("id").stringValue();
    String text = row.path("rule").stringValue();
    String name = id + ": " + (text.length() > 100 ? text.substring(0, 100) + "…" : text);
    return dynamicTest(name, () -> check(id, row));
  }

  private void check(String id, JsonNode row) {
    List<String> severities = new ArrayList<>();
    catalog
        .propertyStream()
        .filter(
            rule ->
                rule.getValue()
                    .path("ledger")
                    .valueStream()
                    .anyMatch(l -> l.stringValue().equals(id)))
        .forEach(rule -> severities.add(rule.getValue().path("severity").stringValue()));
    assertThat(!severities.isEmpty())
        .as("either in the schema or left out, not both and not neither")
        .isNotEqualTo(leftOut.containsKey(id));
    if (severities.isEmpty()) {
      return;
    }
    String advised = row.path("severity").stringValue();
    assertThat(strongest(severities))
        .as("severity; the ledger says: %s", advised)
        .isEqualTo(expected(advised));
    if (row.path("confidence").stringValue().equals("U")) {
      assertThat(severities).as("an undocumented row warns at most").doesNotContain("error");
    }
  }

  private static String strongest(List<String> severities) {
    return Stream.of("error", "warning", "info")
        .filter(severities::contains)
        .findFirst()
        .orElseThrow();
  }

  /** Converts the ledger's wording to one severity; if there are two, the lower one. */
  private static String expected(String advised) {
    if (advised.startsWith("error/warn") || advised.startsWith("warn/error")) {
      return "warning";
    }
    if (advised.contains("no: info") || advised.equals("info")) {
      return "info";
    }
    return advised.contains("error") && !advised.contains("(not error)")
        ? "error"
        : formOrAdvice(advised);
  }

  private static String formOrAdvice(String advised) {
    assertThat(advised).contains("warn");
    return "warning";
  }

  private static Map<String, JsonNode> leftOut() {
    Map<String, JsonNode> rows = new TreeMap<>();
    for (JsonNode entry : Documents.tree("create-job.left-out.json")) {
      assertThat(rows.put(entry.path("row").stringValue(), entry)).isNull();
    }
    return rows;
  }
}
