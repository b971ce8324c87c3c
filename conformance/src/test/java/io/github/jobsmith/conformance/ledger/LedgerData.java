package io.github.jobsmith.conformance.ledger;

import io.github.jobsmith.conformance.Examples;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The cases, one resource file per section of the ledger. */
final class LedgerData {
  private static final List<String> SECTIONS =
      List.of(
          "00-request",
          "01-job-id",
          "02-targets",
          "03-document",
          "04-template",
          "05-description-tags",
          "06-presigned",
          "07-rollout",
          "08-abort",
          "09-timeout",
          "10-retry",
          "11-schedule",
          "12-windows",
          "13-packages",
          "14-placeholders",
          "15-second-sweep");

  private LedgerData() {}

  static List<LedgerCase> cases() {
    return SECTIONS.stream()
        .flatMap(section -> Examples.read("/ledger/" + section + ".json").get("rows").valueStream())
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
