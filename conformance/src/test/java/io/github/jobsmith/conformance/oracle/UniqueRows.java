package io.github.jobsmith.conformance.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Keys, names and kinds that must be unique in a list. */
final class UniqueRows {
  private UniqueRows() {}

  static Stream<Row> of(JsonNode request) {
    return Stream.of(
            later("C-TAG-UNIQ", request, "/tags", "/Key", key -> key),
            later("C-ABT-UNIQ", request, "/abortConfig/criteriaList", "/failureType", type -> type),
            later(
                "C-RTY-UNIQ",
                request,
                "/jobExecutionsRetryConfig/criteriaList",
                "/failureType",
                type -> type),
            later("C-PKG-UNIQ", request, "/destinationPackageVersions", "", UniqueRows::packageOf))
        .flatMap(rows -> rows);
  }

  private static String packageOf(String arn) {
    int version = arn.lastIndexOf("/version/");
    return version < 0 ? arn : arn.substring(0, version);
  }

  /** Returns each item whose value occurred in a preceding item. */
  private static Stream<Row> later(
      String row, JsonNode request, String list, String member, Function<String, String> key) {
    List<Row> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    JsonNode items = request.at(list);
    for (int i = 0; items.isArray() && i < items.size(); i++) {
      JsonNode value = items.get(i).at(member);
      if (value.isString() && !seen.add(key.apply(value.asString()))) {
        rows.add(new Row(row, list + "/" + i + member));
      }
    }
    return rows.stream();
  }
}
