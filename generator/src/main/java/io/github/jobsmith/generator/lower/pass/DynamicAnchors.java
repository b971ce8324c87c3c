package io.github.jobsmith.generator.lower.pass;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.lower.context.DynamicReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Determines for each node the dynamic anchors of the references reachable from it. */
final class DynamicAnchors {
  private final Map<Assertion, DynamicReference> dynamic;
  private final Map<SchemaNode, List<SchemaNode>> holders = new IdentityHashMap<>();
  private final Map<String, Anchor> anchors = new LinkedHashMap<>();
  private final Map<SchemaNode, List<DynamicReference>> reached = new IdentityHashMap<>();

  /** An anchor and the nodes that refer to it. */
  private record Anchor(DynamicReference reference, List<SchemaNode> users) {}

  private DynamicAnchors(Map<Assertion, DynamicReference> dynamic) {
    this.dynamic = dynamic;
  }

  /**
   * Finds the anchors.
   *
   * @param steps spent for each pair of an edge and an anchor
   */
  static DynamicAnchors of(
      SchemaNode root, Map<Assertion, DynamicReference> dynamic, StepBudget steps) {
    DynamicAnchors found = new DynamicAnchors(dynamic);
    found.visitFrom(root);
    found.anchors.values().forEach(anchor -> found.climb(anchor, steps));
    return found;
  }

  /** The references that are reachable from a node, one for each anchor, in a stable order. */
  List<DynamicReference> from(SchemaNode node) {
    return reached.getOrDefault(node, List.of());
  }

  private void visitFrom(SchemaNode root) {
    Deque<SchemaNode> open = new ArrayDeque<>();
    holders.put(root, new ArrayList<>());
    open.add(root);
    while (!open.isEmpty()) {
      SchemaNode node = open.remove();
      for (Assertion assertion : node.assertions()) {
        List<SchemaNode> held = new ArrayList<>(assertion.children());
        DynamicReference reference = dynamic.get(assertion);
        if (reference != null) {
          held.addAll(reference.candidates().values());
          anchors
              .computeIfAbsent(reference.anchor(), name -> new Anchor(reference, new ArrayList<>()))
              .users()
              .add(node);
        }
        for (SchemaNode each : held) {
          if (!holders.containsKey(each)) {
            holders.put(each, new ArrayList<>());
            open.add(each);
          }
          holders.get(each).add(node);
        }
      }
    }
  }

  /** Propagates an anchor from the nodes that refer to it to all nodes that contain these. */
  private void climb(Anchor anchor, StepBudget steps) {
    Deque<SchemaNode> open = new ArrayDeque<>();
    anchor.users().forEach(user -> mark(user, anchor, open));
    while (!open.isEmpty()) {
      SchemaNode node = open.remove();
      for (SchemaNode holder : holders.get(node)) {
        if (!steps.spend(1)) {
          return;
        }
        mark(holder, anchor, open);
      }
    }
  }

  /**
   * Anchors are processed one after the other, so it is sufficient to compare the last one of a
   * node.
   */
  private void mark(SchemaNode node, Anchor anchor, Deque<SchemaNode> open) {
    List<DynamicReference> of = reached.computeIfAbsent(node, any -> new ArrayList<>());
    if (of.isEmpty() || of.get(of.size() - 1) != anchor.reference()) {
      of.add(anchor.reference());
      open.add(node);
    }
  }
}
