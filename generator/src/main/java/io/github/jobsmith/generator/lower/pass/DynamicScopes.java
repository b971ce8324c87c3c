package io.github.jobsmith.generator.lower.pass;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.lower.context.DynamicReference;
import io.github.jobsmith.generator.lower.context.LoweringContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Pass: replaces dynamic references by plain ones, so that later stages need not handle the dynamic
 * scope. A node depends on it only through the target of each dynamic anchor reachable from it: the
 * node in the outermost resource that has the anchor. A node that is reached with different targets
 * is copied; usually there is only one, and the node is kept.
 */
public final class DynamicScopes {
  /** Resources can be entered in any order, so the number of combinations can be exponential. */
  private static final int COPIES = 10_000;

  private static final int STEPS = 4_000_000;

  private final LoweringContext context;
  private final StepBudget steps = new StepBudget(STEPS);
  private final DynamicAnchors anchors;
  private final Map<State, SchemaNode> nodes = new HashMap<>();
  private final Set<SchemaNode> taken = new HashSet<>();
  private final Map<Map<String, SchemaNode>, Map<String, SchemaNode>> scopes = new HashMap<>();
  private final Deque<State> open = new ArrayDeque<>();
  private int copies;

  /**
   * A node in a scope.
   *
   * @param chosen the current target of each anchor that is reachable from the node and present in
   *     an entered resource
   */
  private record State(SchemaNode node, Map<String, SchemaNode> chosen) {}

  private DynamicScopes(SchemaNode root, LoweringContext context) {
    this.context = context;
    this.anchors = DynamicAnchors.of(root, context.dynamic(), steps);
  }

  /** Rewrites everything reachable from the root; the root itself is kept. */
  public static void run(SchemaNode root, LoweringContext context) {
    if (!context.dynamic().isEmpty()) {
      new DynamicScopes(root, context).run(root);
    }
  }

  private void run(SchemaNode root) {
    Map<SchemaNode, List<Assertion>> rewritten = new LinkedHashMap<>();
    at(root, Map.of());
    while (!open.isEmpty()) {
      State state = open.remove();
      List<Assertion> assertions = new ArrayList<>();
      for (Assertion assertion : state.node().assertions()) {
        assertions.add(rewritten(assertion, state));
        if (steps.isSpent() || copies > COPIES) {
          tooMany(state.node());
          return;
        }
      }
      rewritten.put(Objects.requireNonNull(nodes.get(state)), assertions);
    }
    // Not earlier: other copies are made from the same assertions.
    rewritten.forEach(SchemaNode::replaceAssertions);
  }

  private Assertion rewritten(Assertion assertion, State state) {
    DynamicReference reference = context.dynamic().get(assertion);
    if (reference == null) {
      return assertion.withChildren(node -> at(node, state.chosen()));
    }
    SchemaNode target = state.chosen().getOrDefault(reference.anchor(), reference.initial());
    return assertion.withChildren(initial -> at(target, state.chosen()));
  }

  /** Returns the replacement of a node that is reached from a scope. */
  private SchemaNode at(SchemaNode node, Map<String, SchemaNode> outer) {
    List<DynamicReference> reached = anchors.from(node);
    steps.spend(1 + reached.size());
    if (reached.isEmpty() || steps.isSpent() || copies > COPIES) {
      return node;
    }
    State state = new State(node, entered(node, outer, reached));
    SchemaNode known = nodes.get(state);
    if (known != null) {
      return known;
    }
    SchemaNode fresh = taken.add(node) ? node : copy(node);
    nodes.put(state, fresh);
    open.add(state);
    return fresh;
  }

  /** Returns the scope within a node: the resource entered first determines the target. */
  private Map<String, SchemaNode> entered(
      SchemaNode node, Map<String, SchemaNode> outer, List<DynamicReference> reached) {
    Map<String, SchemaNode> inner = new HashMap<>();
    for (DynamicReference reference : reached) {
      SchemaNode chosen = outer.get(reference.anchor());
      if (chosen == null) {
        chosen = reference.candidates().get(node.resource());
      }
      if (chosen != null) {
        inner.put(reference.anchor(), chosen);
      }
    }
    return scopes.computeIfAbsent(inner, scope -> scope);
  }

  private SchemaNode copy(SchemaNode node) {
    copies++;
    SchemaNode copy = context.nodes().again(node);
    String format = context.formats().get(node);
    if (format != null) {
      context.formats().put(copy, format);
    }
    return copy;
  }

  private void tooMany(SchemaNode node) {
    context
        .diagnostics()
        .error(
            node.location(),
            node.pointer(),
            "the dynamic references here have too many combinations of targets; more than "
                + COPIES
                + " schemas would have to be compiled again",
            "use $ref if the target is known");
  }
}
