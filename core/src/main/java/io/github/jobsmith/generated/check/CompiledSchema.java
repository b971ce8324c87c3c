package io.github.jobsmith.generated.check;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.RuleCatalog;
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

  /**
   * Initializes classes, for checks that are recursive. Else a class could be met first by a check
   * that has come to the end of the stack; the fault that interrupts its initialization makes a
   * class unusable for good.
   */
  static void load(Class<?>... checks) {
    for (Class<?> check : checks) {
      try {
        Class.forName(check.getName(), true, check.getClassLoader());
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException("not found by its own loader: " + check, e);
      }
    }
  }

  /** The rules that a violation can name. */
  RuleCatalog rules();

  /** JSON Pointers, with {@code *} for every item or member, of values that must not be shown. */
  List<String> sensitivePointers();
}
