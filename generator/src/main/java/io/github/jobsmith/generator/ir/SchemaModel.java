package io.github.jobsmith.generator.ir;

import io.github.jobsmith.json.JsonPointer;
import io.github.jobsmith.rule.Rule;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A lowered schema.
 *
 * @param id URI of the root resource
 * @param root where validation begins
 * @param nodes all nodes that are reachable from the root, ordered by id
 * @param rules the catalogue, in the order of the schema text, without generic rules
 * @param sensitive JSON Pointers (with {@code *} for every item or member) of values that must not
 *     appear in messages
 * @param unmatched the locations of the option {@code objectsByProperties} without a schema that
 *     has members and no type
 */
public record SchemaModel(
    String id,
    SchemaNode root,
    List<SchemaNode> nodes,
    List<Rule> rules,
    List<String> sensitive,
    Set<String> unmatched) {
  public SchemaModel {
    nodes = List.copyOf(nodes);
    rules = List.copyOf(rules);
    sensitive = List.copyOf(sensitive);
    unmatched = Set.copyOf(unmatched);
  }

  /** The reference tokens of each pointer in {@link #sensitive()}. */
  public List<List<String>> sensitivePaths() {
    return sensitive.stream()
        .map(pointer -> Objects.requireNonNull(JsonPointer.tokens(pointer), pointer))
        .toList();
  }
}
