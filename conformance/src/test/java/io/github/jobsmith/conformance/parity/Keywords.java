package io.github.jobsmith.conformance.parity;

import io.github.jobsmith.conformance.Catalog;
import java.util.Set;

/** Reads properties of keywords from the schema. */
final class Keywords {
  private static final Set<String> APPLICATORS =
      Set.of("not", "then", "else", "anyOf", "oneOf", "allOf", "contains", "propertyNames");

  private Keywords() {}

  /** Returns the JSON Pointer of a location with or without a URI before it. */
  static String pointer(String location) {
    return location.substring(location.indexOf('#') + 1);
  }

  /**
   * Returns the outermost applicator with a rule on the path to a keyword, because it is reported
   * for everything inside it; {@code propertyNames}, inside which networknt reports nothing;
   * otherwise the keyword.
   */
  static String outermost(String keyword) {
    int names = keyword.indexOf("/propertyNames/");
    if (names >= 0) {
      return keyword.substring(0, names) + "/propertyNames";
    }
    for (int slash = keyword.indexOf('/'); slash >= 0; slash = keyword.indexOf('/', slash + 1)) {
      String segment = segment(keyword, slash);
      if (APPLICATORS.contains(segment) && hasRule(keyword.substring(0, slash), segment)) {
        return keyword.substring(0, slash + 1 + segment.length());
      }
    }
    return keyword;
  }

  private static String segment(String pointer, int slash) {
    int end = pointer.indexOf('/', slash + 1);
    return pointer.substring(slash + 1, end < 0 ? pointer.length() : end);
  }

  private static boolean hasRule(String schema, String keyword) {
    return Catalog.SCHEMA.at(schema).path("x-rules").has(keyword);
  }

  /** Whether the keyword applies subschemas. */
  static boolean isApplicator(String keyword) {
    return APPLICATORS.contains(keyword.substring(keyword.lastIndexOf('/') + 1));
  }

  /** Whether the keyword is standard and an error: no advice, no vocabulary, no format. */
  static boolean isStandard(String keyword) {
    return !keyword.contains("/x-") && !keyword.endsWith("/format");
  }
}
