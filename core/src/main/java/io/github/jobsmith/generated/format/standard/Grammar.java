package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.json.JsonDocument;

/** Decides about a piece of a document's text that is known to hold no escapes. */
@FunctionalInterface
interface Grammar {
  /**
   * Whether the bytes match as a whole.
   *
   * @param doc the document that they are of
   * @param from index of the first byte
   * @param to index behind the last byte
   */
  boolean matches(JsonDocument doc, int from, int to);
}
