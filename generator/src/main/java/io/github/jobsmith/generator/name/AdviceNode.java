package io.github.jobsmith.generator.name;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A separate node for the advice about an object. Advice is computed on demand; a large amount of
 * it gets a class of its own, separate from the checks for validity.
 */
final class AdviceNode {
  private static final int MIN_ADVICE = 4;

  private AdviceNode() {}

  /** Returns a node with all advice about an object, or null if there is too little for a class. */
  static @Nullable SchemaNode of(SchemaNode node) {
    List<BranchApplicator.Advice> advice = node.assertions(BranchApplicator.Advice.class);
    if (advice.size() < MIN_ADVICE || !isObject(node)) {
      return null;
    }
    SchemaNode holder = new SchemaNode(node.id(), node.resource(), node.pointer(), node.location());
    advice.forEach(holder::add);
    return holder;
  }

  private static boolean isObject(SchemaNode node) {
    return node.assertions(Assertion.TypeIs.class).stream()
        .anyMatch(type -> type.types().equals(Set.of(JsonType.OBJECT)));
  }

  /** Whether an edge leads to advice. */
  static boolean isAdvice(Edge edge, SchemaNode holder) {
    return holder.assertions(BranchApplicator.Advice.class).stream()
        .anyMatch(advice -> advice.node().target() == edge.target());
  }
}
