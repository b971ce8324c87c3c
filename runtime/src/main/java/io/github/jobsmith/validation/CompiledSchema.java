package io.github.jobsmith.validation;

import io.github.jobsmith.json.JsonDocument;
import java.util.List;

/** A schema as generated code. Implementations are stateless. */
public interface CompiledSchema {
  /** URI of the schema. */
  String id();

  /**
   * Checks a node and everything below it.
   *
   * @return whether the node is valid: false when an error was found
   */
  boolean check(JsonDocument document, int node, Findings findings);

  /**
   * Whether checks ask again about the same value in so many ways that answers are remembered
   * during a validation; else a validation needs no memory.
   */
  default boolean remembers() {
    return false;
  }

  /** The rules that a violation can name. */
  RuleCatalog rules();

  /** JSON Pointers, with {@code *} for every item or member, of values that must not be shown. */
  List<String> sensitivePointers();
}
