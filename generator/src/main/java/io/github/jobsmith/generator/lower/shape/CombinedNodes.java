package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.JavaNotes;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.lower.context.NodeAllocator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Creates nodes for values that several schemas describe together, such as a member of which two
 * branches of {@code allOf} say something. The same schemas give the same node, in any order.
 */
final class CombinedNodes {
  /** The maximum number of such nodes; values of further ones have the type of one schema. */
  private static final int MAX_NODES = 10_000;

  private final NodeAllocator nodes;
  private final Simplifications simplifications;
  private final Map<SchemaNode, String> formats;
  private final Map<Set<SchemaNode>, SchemaNode> known = new HashMap<>();
  private final Map<SchemaNode, Set<SchemaNode>> parts = new IdentityHashMap<>();
  private final List<SchemaNode> all = new ArrayList<>();
  private final Map<SchemaNode, List<SchemaNode>> alternatives = new IdentityHashMap<>();
  private final Deque<SchemaNode> unshaped = new ArrayDeque<>();

  CombinedNodes(
      NodeAllocator nodes, Map<SchemaNode, String> formats, Simplifications simplifications) {
    this.simplifications = simplifications;
    this.nodes = nodes;
    this.formats = formats;
  }

  /** Uses a node of the schema for values that match what it combines. */
  void know(SchemaNode node) {
    BranchApplicator.AllOf all = node.only(BranchApplicator.AllOf.class);
    if (all != null && all.constraints().stream().allMatch(OwnOutline::binds)) {
      Set<SchemaNode> key = new LinkedHashSet<>();
      all.children().forEach(each -> key.add(each.target()));
      known.putIfAbsent(key, node);
      parts.put(node, key);
    }
  }

  /**
   * Returns the node of a value that matches two nodes; one of the two if the other does not say
   * anything about the type.
   *
   * @param own the node of the schema that extends the other one; its annotations come first
   */
  SchemaNode both(SchemaNode own, SchemaNode inherited) {
    boolean same = own == inherited || own.target() == inherited.target();
    if (same || saysNothing(own)) {
      boolean replaces = isAnnotated(own) && (same || saysNothing(inherited));
      boolean adds = own.defaultValue() != null && !saysNothing(inherited) && !same;
      return replaces ? own : adds ? combined(own, inherited) : inherited;
    }
    return saysNothing(inherited) ? own : combined(own, inherited);
  }

  /** Returns a node for values that match at least one of some nodes. */
  SchemaNode either(List<SchemaNode> some) {
    Map<SchemaNode, SchemaNode> byTarget = new LinkedHashMap<>();
    some.forEach(node -> byTarget.putIfAbsent(node.target(), node));
    List<SchemaNode> distinct = List.copyOf(byTarget.values());
    SchemaNode first = distinct.get(0);
    if (distinct.size() == 1) {
      return first;
    }
    SchemaNode node = nodes.part(first);
    node.describe(first.description(), false, null);
    node.sensitive(distinct.stream().anyMatch(SchemaNode::sensitive));
    alternatives.put(node, distinct);
    unshaped.add(node);
    return node;
  }

  /** Returns the nodes of which a value of a node matches at least one; empty for most nodes. */
  List<SchemaNode> alternatives(SchemaNode node) {
    return alternatives.getOrDefault(node, List.of());
  }

  /** Returns a node that also matches another one, which is for values of any name. */
  SchemaNode narrowed(SchemaNode node, SchemaNode other) {
    boolean same = node == other || node.target() == other.target();
    return same || saysNothing(other) ? node : combined(node, other);
  }

  private SchemaNode combined(SchemaNode own, SchemaNode inherited) {
    Set<SchemaNode> key = new LinkedHashSet<>();
    for (SchemaNode node : List.of(inherited, own)) {
      key.addAll(parts.getOrDefault(node, Set.of(node.target())));
    }
    SchemaNode before = known.get(key);
    if (before != null) {
      return before;
    } else if (all.size() == MAX_NODES) {
      simplifications.add(
          "the model uses the type of only one of several schemas for the same value: there are too"
              + " many such values",
          "describe each member in one schema");
      return own;
    }
    SchemaNode node = nodes.part(own);
    node.add(new BranchApplicator.AllOf(List.of(inherited, own), null));
    annotate(node, own, inherited);
    known.put(key, node);
    parts.put(node, key);
    all.add(node);
    unshaped.add(node);
    return node;
  }

  private static void annotate(SchemaNode node, SchemaNode own, SchemaNode inherited) {
    node.name(null, own.title());
    node.sensitive(own.sensitive() || inherited.sensitive());
    boolean described = own.description() != null;
    node.describe(
        described ? own.description() : inherited.description(),
        own.deprecated() || inherited.deprecated(),
        first(own, own.target(), inherited, inherited.target()));
    node.annotate(own.notes().equals(JavaNotes.NONE) ? inherited.notes() : own.notes());
    node.enumeration(own.enumeration().isEmpty() ? inherited.enumeration() : own.enumeration());
  }

  private static @Nullable Literal first(SchemaNode... nodes) {
    for (SchemaNode node : nodes) {
      if (node.defaultValue() != null) {
        return node.defaultValue();
      }
    }
    return null;
  }

  /** Returns the next node whose shape is not determined yet, or null. */
  @Nullable SchemaNode nextUnshaped() {
    return unshaped.poll();
  }

  /** Removes the assertions, which the branches check: they were needed for the shapes only. */
  void finish() {
    all.forEach(node -> node.replaceAssertions(List.of()));
  }

  private boolean saysNothing(SchemaNode node) {
    SchemaNode target = node.target();
    return !formats.containsKey(target)
        && target.assertions().stream().noneMatch(CombinedNodes::saysType);
  }

  private static boolean isAnnotated(SchemaNode node) {
    return node.title() != null
        || node.description() != null
        || node.deprecated()
        || node.defaultValue() != null
        || !node.notes().equals(JavaNotes.NONE);
  }

  /** Whether an assertion can determine or narrow a type. */
  private static boolean saysType(Assertion assertion) {
    return switch (assertion.tag()) {
      case TYPE_IS, ONE_OF_VALUES, NUMBER_LIMIT, REQUIRED, MEMBERS, ITEMS -> true;
      case REF, ALL_OF, ANY_OF, ONE_OF -> true;
      // Shapes do not depend on any other.
      default -> false;
    };
  }
}
