package io.github.jobsmith.generator.lower.pass;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Pass: finds the nodes that are reachable from the root through assertions and shapes. */
public final class ReachableNodes {
  private ReachableNodes() {}

  public static List<SchemaNode> of(SchemaNode root) {
    return of(List.of(root));
  }

  /** Returns the nodes that are reachable from one of several roots. */
  public static List<SchemaNode> of(List<SchemaNode> roots) {
    Set<SchemaNode> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<SchemaNode> open = new ArrayDeque<>();
    add(roots, reached, open);
    while (!open.isEmpty()) {
      SchemaNode node = open.remove();
      add(node.shape().nodes(), reached, open);
      for (Assertion assertion : node.assertions()) {
        add(assertion.children(), reached, open);
      }
    }
    SchemaNode[] sorted = reached.toArray(SchemaNode[]::new);
    Arrays.sort(sorted, (a, b) -> Integer.compare(a.id(), b.id()));
    return List.of(sorted);
  }

  private static void add(List<SchemaNode> next, Set<SchemaNode> reached, Deque<SchemaNode> open) {
    for (SchemaNode node : next) {
      if (reached.add(node)) {
        open.add(node);
      }
    }
  }
}
