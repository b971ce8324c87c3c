package io.github.jobsmith.generator.lower.pass;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Pass: replaces nodes that consist only of a {@code $ref} by their targets in the assertions of
 * other nodes. Shapes keep the node itself, for its title and description.
 */
final class SkipWrappers {
  private final Map<SchemaNode, SchemaNode> targets = new IdentityHashMap<>();

  private SkipWrappers() {}

  /** Rewrites the assertions of all nodes. */
  static void run(List<SchemaNode> nodes) {
    SkipWrappers pass = new SkipWrappers();
    for (SchemaNode node : nodes) {
      pass.follow(node);
    }
    UnaryOperator<SchemaNode> to = pass::to;
    for (SchemaNode node : nodes) {
      List<Assertion> assertions = new ArrayList<>();
      for (Assertion assertion : node.assertions()) {
        assertions.add(assertion.withChildren(to));
      }
      node.replaceAssertions(assertions);
    }
  }

  /** Finds the end of a chain once for all nodes on it. */
  private void follow(SchemaNode start) {
    List<SchemaNode> chain = new ArrayList<>();
    SchemaNode end = start;
    SchemaNode next = next(end);
    while (next != null && !targets.containsKey(end)) {
      chain.add(end);
      end = next;
      next = next(end);
    }
    SchemaNode target = to(end);
    for (SchemaNode node : chain) {
      targets.put(node, target);
    }
  }

  private static @Nullable SchemaNode next(SchemaNode node) {
    BranchApplicator.Ref reference = node.only(BranchApplicator.Ref.class);
    return reference == null ? null : reference.target();
  }

  private SchemaNode to(SchemaNode node) {
    return targets.getOrDefault(node, node);
  }
}
