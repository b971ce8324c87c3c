package io.github.jobsmith.generated.check;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.RuleCatalog;
import java.util.List;

/** A schema compiled to code. Implementations are stateless and thread-safe. */
public interface CompiledSchema {
  /** Returns the URI of the schema. */
  String id();

  /**
   * Validates a node and all its descendants.
   *
   * @return whether the node is valid: false if there is at least one error
   */
  boolean check(JsonDocument document, int node, Findings findings);

  /**
   * Whether the same value may be asked the same question so often that answers are stored for the
   * duration of a validation. If false, validation needs no such storage.
   */
  default boolean remembers() {
    return false;
  }

  /**
   * Initializes classes in advance. Otherwise a recursive check could initialize a class close to
   * the end of the stack; a {@link StackOverflowError} during initialization would make the class
   * unusable for good.
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

  /** Returns the rules that violations can have. */
  RuleCatalog rules();

  /**
   * Returns the locations of sensitive values: JSON Pointers in which {@code *} stands for every
   * item or member. {@code /**} at the end stands for all strings, numbers, booleans and nulls
   * below.
   */
  List<String> sensitivePointers();
}
