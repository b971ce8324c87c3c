package io.github.jobsmith.generator.name;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which nodes become records and enums, and what these are called. */
public final class ModelPlan {
  /** A constructor takes 255 arguments at most, and builders have one method a member. */
  private static final int MAX_MEMBERS = 200;

  /** The constants of an enum are made in one method, which has a limit of 64 KB. */
  private static final int MAX_CONSTANTS = 1_000;

  private record Visit(SchemaNode node, String wish) {}

  private final Map<SchemaNode, String> names = new IdentityHashMap<>();
  private final List<SchemaNode> order = new ArrayList<>();

  private ModelPlan() {}

  /** Plans the models of everything that the root's shape leads to, in the order of the schema. */
  static ModelPlan of(SchemaModel model, String root, NameScope classes) {
    ModelPlan plan = new ModelPlan();
    SchemaNode start = subject(model.root());
    if (hasType(start)) {
      plan.names.put(start, root);
      plan.order.add(start);
    }
    Deque<Visit> stack = new ArrayDeque<>();
    Map<SchemaNode, Boolean> visited = new IdentityHashMap<>();
    stack.push(new Visit(start, root));
    while (!stack.isEmpty()) {
      Visit visit = stack.pop();
      if (visited.put(visit.node(), true) != null) {
        continue;
      }
      if (hasType(visit.node()) && !plan.names.containsKey(visit.node())) {
        plan.names.put(visit.node(), classes.take(visit.wish(), "Value"));
        plan.order.add(visit.node());
      }
      List<Visit> below = below(visit.node(), visit.wish());
      for (int i = below.size() - 1; i >= 0; i--) {
        stack.push(below.get(i));
      }
    }
    return plan;
  }

  private static List<Visit> below(SchemaNode node, String holder) {
    List<Visit> below = new ArrayList<>();
    if (node.shape() instanceof Shape.ObjectShape object) {
      for (Shape.Member member : object.members()) {
        below.add(visit(member.node(), Words.pascal(member.name())));
      }
      if (object.additional() != null) {
        below.add(visit(object.additional(), holder + "Value"));
      }
    } else if (node.shape() instanceof Shape.ArrayShape array) {
      below.add(visit(array.item(), holder + "Item"));
    } else if (node.shape() instanceof Shape.MapShape map) {
      below.add(visit(map.value(), holder + "Value"));
    }
    return below;
  }

  private static Visit visit(SchemaNode node, String place) {
    SchemaNode subject = subject(node);
    String named = ClassNames.titleOrDefinition(subject);
    return new Visit(subject, named == null ? place : named);
  }

  /**
   * The node whose model is that of this node: the one that it refers to, when it adds nothing to
   * what that is.
   */
  public static SchemaNode subject(SchemaNode node) {
    SchemaNode subject = Targets.of(node);
    for (int steps = 0; steps < 1_000; steps++) {
      SchemaNode next = sameShape(subject);
      if (next == null) {
        return subject;
      }
      subject = next;
    }
    return subject;
  }

  private static @Nullable SchemaNode sameShape(SchemaNode node) {
    for (Assertion assertion : node.assertions()) {
      SchemaNode target =
          assertion instanceof Assertion.Ref ref
              ? ref.target()
              : assertion instanceof Assertion.AllOf all && all.nodes().size() == 1
                  ? all.nodes().get(0)
                  : null;
      if (target != null && hasType(Targets.of(target))) {
        SchemaNode end = Targets.of(target);
        if (end != node && end.shape().equals(node.shape())) {
          return end;
        }
      }
    }
    return null;
  }

  private static boolean hasType(SchemaNode node) {
    if (node.shape() instanceof Shape.ObjectShape object) {
      return object.members().size() <= MAX_MEMBERS;
    }
    return node.shape() instanceof Shape.EnumShape values
        && !values.values().isEmpty()
        && values.values().size() <= MAX_CONSTANTS;
  }

  /** The nodes that have a type of their own, in the order of the schema. */
  public List<SchemaNode> types() {
    return List.copyOf(order);
  }

  /** The name of a node's type, or null when it has none of its own. */
  public @Nullable String nameOf(SchemaNode node) {
    return names.get(subject(node));
  }
}
