package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.json.JsonDocument;

/** Matches ranges of a document's text that are known to contain no escapes. */
@FunctionalInterface
interface Grammar {
  /**
   * Whether all bytes of a range match.
   *
   * @param doc the document
   * @param from index of the first byte
   * @param to index after the last byte
   */
  boolean matches(JsonDocument doc, int from, int to);
}
