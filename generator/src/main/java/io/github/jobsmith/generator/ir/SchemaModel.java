package io.github.jobsmith.generator.ir;

import io.github.jobsmith.json.JsonPointer;
import io.github.jobsmith.validation.Rule;
import java.util.List;
import java.util.Objects;

/**
 * A lowered schema.
 *
 * @param id URI of the root resource
 * @param root where validation begins
 * @param nodes every node that is reachable from the root, in order of id
 * @param rules the catalog, in the order of the schema text, without generic rules
 * @param sensitive JSON Pointers (with {@code *} for every item or member) of values that must not
 *     be shown
 */
public record SchemaModel(
    String id, SchemaNode root, List<SchemaNode> nodes, List<Rule> rules, List<String> sensitive) {
  public SchemaModel {
    nodes = List.copyOf(nodes);
    rules = List.copyOf(rules);
    sensitive = List.copyOf(sensitive);
  }

  /** The tokens of {@link #sensitive()}, pointer by pointer. */
  public List<List<String>> sensitivePaths() {
    return sensitive.stream()
        .map(pointer -> Objects.requireNonNull(JsonPointer.tokens(pointer), pointer))
        .toList();
  }
}
