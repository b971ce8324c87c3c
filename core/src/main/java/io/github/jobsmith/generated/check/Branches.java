package io.github.jobsmith.generated.check;

import io.github.jobsmith.json.JsonDocument;

/**
 * The alternatives of {@code oneOf} or {@code anyOf}, as checks that say what they find. Asked for
 * a violation only.
 */
@FunctionalInterface
public interface Branches {
  /** Asks each alternative about a node, with findings of its own, in the order of the schema. */
  void ask(JsonDocument document, int node, Alternatives asked);
}
