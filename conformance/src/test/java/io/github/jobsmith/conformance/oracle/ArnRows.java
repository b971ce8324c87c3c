package io.github.jobsmith.conformance.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Partition, region and account, which all ARNs of a request share; a managed template has no
 * account.
 */
final class ArnRows {
  /** A text with a token such as REGION in it is not an ARN; another row covers it. */
  private static final Pattern ARN =
      Pattern.compile(
          "arn:(aws(?:-[a-z0-9-]+)?):[a-z0-9-]+:((?:[a-z0-9-]+-[0-9]+)?):((?:[0-9]{12})?):[^\\x00-\\x1f]*");

  private ArnRows() {}

  static Stream<Row> of(JsonNode request) {
    Map<String, String> targets = strings(request, "/targets");
    String first =
        targets.values().stream()
            .filter(text -> ARN.matcher(text).matches())
            .findFirst()
            .orElse("");
    List<Row> rows = new ArrayList<>();
    differing("C-TGT-ACCT", targets, first, rows);
    differing("C-PKG-REGION", strings(request, "/destinationPackageVersions"), first, rows);
    JsonNode template = request.path("jobTemplateArn");
    if (template.isString()) {
      differing("C-TPL-REGION", Map.of("/jobTemplateArn", template.asString()), first, rows);
    }
    return rows.stream();
  }

  private static Map<String, String> strings(JsonNode request, String list) {
    Map<String, String> strings = new LinkedHashMap<>();
    JsonNode items = request.at(list);
    for (int i = 0; items.isArray() && i < items.size(); i++) {
      if (items.get(i).isString()) {
        strings.put(list + "/" + i, items.get(i).asString());
      }
    }
    return strings;
  }

  private static void differing(
      String row, Map<String, String> arns, String first, List<Row> rows) {
    Matcher target = ARN.matcher(first);
    if (!target.matches()) {
      return;
    }
    arns.forEach(
        (pointer, arn) -> {
          Matcher parts = ARN.matcher(arn);
          if (parts.matches()
              && (differ(parts.group(1), target.group(1))
                  || differ(parts.group(2), target.group(2))
                  || differ(parts.group(3), target.group(3)))) {
            rows.add(new Row(row, pointer));
          }
        });
  }

  private static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }
}
