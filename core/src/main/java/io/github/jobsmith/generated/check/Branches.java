package io.github.jobsmith.generated.check;

import io.github.jobsmith.json.JsonDocument;

/** The alternatives of {@code oneOf} or {@code anyOf}, evaluated only to explain a violation. */
@FunctionalInterface
public interface Branches {
  /**
   * Evaluates each alternative against a node, with separate findings, in the order of the schema.
   */
  void ask(JsonDocument document, int node, Alternatives asked);
}
