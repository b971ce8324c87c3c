package io.github.jobsmith.conformance.oracle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The region in the host of documentSource. */
final class SourceRows {
  /** The last label before the domain, with the label or labels of S3 before it. */
  private static final Pattern HOST =
      Pattern.compile(
          "https://(?:[a-z0-9.-]+\\.)?s3(?:-fips)?(?:\\.dualstack)?[.-]([a-z0-9-]+)"
              + "\\.amazonaws\\.com(?:\\.cn)?/.*");

  private SourceRows() {}

  static Stream<Row> of(JsonNode request) {
    Matcher host = HOST.matcher(request.path("documentSource").asString(""));
    boolean region = host.matches() && !host.group(1).matches("fips|accelerate|dualstack");
    return region && !host.group(1).matches(".*-[0-9]+")
        ? Stream.of(new Row("C-SRC-HOSTREGION", "/documentSource"))
        : Stream.empty();
  }
}
