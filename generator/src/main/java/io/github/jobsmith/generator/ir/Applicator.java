package io.github.jobsmith.generator.ir;

import io.github.jobsmith.generated.check.Constraint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An assertion that contains nodes.
 *
 * <p>With a {@link Constraint} of its own, a failure is reported as one violation and violations
 * inside are not reported; without one, the constraints inside are reported.
 */
public sealed interface Applicator extends Assertion permits PartApplicator, BranchApplicator {
  /** The constraint that is reported for the whole applicator, or null. */
  default @Nullable Constraint constraint() {
    return null;
  }

  @Override
  default List<Constraint> constraints() {
    Constraint own = constraint();
    return own == null ? List.of() : List.of(own);
  }

  @Override
  Applicator withChildren(UnaryOperator<SchemaNode> to);

  @Override
  default List<SchemaNode> children() {
    List<SchemaNode> nodes = new ArrayList<>();
    withChildren(
        node -> {
          nodes.add(node);
          return node;
        });
    return nodes;
  }

  /** Returns the constraints that are not null. */
  static List<Constraint> present(@Nullable Constraint... constraints) {
    List<Constraint> present = new ArrayList<>();
    for (Constraint constraint : constraints) {
      if (constraint != null) {
        present.add(constraint);
      }
    }
    return List.copyOf(present);
  }

  /** Maps a node, unless it is null. */
  static @Nullable SchemaNode optional(@Nullable SchemaNode node, UnaryOperator<SchemaNode> to) {
    return node == null ? null : to.apply(node);
  }

  /** Maps each node. */
  static List<SchemaNode> each(List<SchemaNode> nodes, UnaryOperator<SchemaNode> to) {
    SchemaNode[] mapped = new SchemaNode[nodes.size()];
    for (int i = 0; i < mapped.length; i++) {
      mapped[i] = to.apply(nodes.get(i));
    }
    return List.of(mapped);
  }

  /** Maps each node and keeps the keys. */
  static <K> Map<K, SchemaNode> each(Map<K, SchemaNode> nodes, UnaryOperator<SchemaNode> to) {
    Map<K, SchemaNode> others = new LinkedHashMap<>();
    nodes.forEach((key, node) -> others.put(key, to.apply(node)));
    return Collections.unmodifiableMap(others);
  }
}
