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

/** For each node, the dynamic anchors that references further on may ask for. */
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
   * Finds them.
   *
   * @param steps is spent for each way from a node to another and anchor
   */
  static DynamicAnchors of(
      SchemaNode root, Map<Assertion, DynamicReference> dynamic, StepBudget steps) {
    DynamicAnchors found = new DynamicAnchors(dynamic);
    found.visitFrom(root);
    found.anchors.values().forEach(anchor -> found.climb(anchor, steps));
    return found;
  }

  /** The references that a node reaches, one for each anchor, in a stable order. */
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

  /** From those who refer to an anchor to whoever holds them. */
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

  /** Anchors are looked at one after the other, so the last one of a node tells. */
  private void mark(SchemaNode node, Anchor anchor, Deque<SchemaNode> open) {
    List<DynamicReference> of = reached.computeIfAbsent(node, any -> new ArrayList<>());
    if (of.isEmpty() || of.get(of.size() - 1) != anchor.reference()) {
      of.add(anchor.reference());
      open.add(node);
    }
  }
}
