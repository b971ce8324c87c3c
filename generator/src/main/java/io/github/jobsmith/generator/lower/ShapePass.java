package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.diagnostic.Diagnostics;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pass: what a value is, for models. A shape follows from what must hold in any case: the node's
 * own keywords, its {@code $ref} and its {@code allOf}; conditions, alternatives and advice never
 * narrow it. Works bottom up along references, without recursion.
 */
final class ShapePass {
  private static final int MEMBERS = 2_000_000;

  private final OwnShape own;
  private final Diagnostics diagnostics;
  private int members;
  private final Set<SchemaNode> visited = Collections.newSetFromMap(new IdentityHashMap<>());

  /** What each node makes of a value if that is an object; the type may be said elsewhere. */
  private final Map<SchemaNode, Shape> ifObject = new IdentityHashMap<>();

  private ShapePass(LoweringContext context) {
    this.own = new OwnShape(context.nodes(), context.formats());
    this.diagnostics = context.diagnostics();
  }

  static void run(List<SchemaNode> nodes, LoweringContext context) {
    ShapePass pass = new ShapePass(context);
    nodes.forEach(pass::shapeFrom);
  }

  private void shapeFrom(SchemaNode start) {
    if (visited.contains(start)) {
      return;
    }
    Deque<Visit> path = new ArrayDeque<>();
    path.push(visit(start));
    while (!path.isEmpty()) {
      Visit visit = path.getFirst();
      if (visit.inputs.hasNext()) {
        SchemaNode input = visit.inputs.next();
        // A node that is being visited is part of a loop, which is an error already told.
        if (!visited.contains(input)) {
          path.push(visit(input));
        }
        continue;
      }
      path.pop();
      visit.node.shape(shape(visit.node));
    }
  }

  private Visit visit(SchemaNode node) {
    visited.add(node);
    return new Visit(node, inputs(node).iterator());
  }

  private Shape shape(SchemaNode node) {
    Shape shape = own.of(node);
    Shape inherited = null;
    for (SchemaNode input : inputs(node)) {
      Shape object = ifObject.get(input);
      if (object != null) {
        shape = ShapeMerge.both(shape, input.shape());
        inherited = inherited == null ? object : ShapeMerge.objects(object, inherited);
      }
    }
    Shape object = own.ifObject(node);
    object = inherited == null ? object : ShapeMerge.objects(object, inherited);
    object = own.withRequired(object, node);
    ifObject.put(node, bounded(object, node));
    if (shape instanceof Shape.IntegerShape whole) {
      return IntegerBounds.both(whole, IntegerBounds.of(node));
    }
    return ShapeMerge.isObject(shape) ? object : shape;
  }

  /** Chains of references that each add a member make long lists at every step. */
  private Shape bounded(Shape object, SchemaNode node) {
    members += ShapeMerge.members(object).size();
    if (members <= MEMBERS) {
      return object;
    }
    diagnostics.error(
        node.location(),
        node.pointer(),
        "the models would have more than " + MEMBERS + " members",
        "refer to parts by members rather than inherit them step by step");
    return own.anyObject();
  }

  /** The nodes that hold for the same value whatever it is. */
  private static List<SchemaNode> inputs(SchemaNode node) {
    List<SchemaNode> inputs = new ArrayList<>();
    for (Assertion assertion : node.assertions()) {
      if (assertion instanceof Assertion.Ref ref) {
        inputs.add(ref.target());
      } else if (assertion instanceof Assertion.AllOf allOf) {
        inputs.addAll(allOf.nodes());
      }
    }
    return inputs;
  }

  private record Visit(SchemaNode node, Iterator<SchemaNode> inputs) {}
}
