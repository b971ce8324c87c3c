package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.ir.PartApplicator.PatternMember;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.ir.Simplification;
import io.github.jobsmith.generator.lower.context.NodeAllocator;
import io.github.jobsmith.generator.regex.PatternPlan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Combines the patterns of each object whose values have the same type, when the shapes of all
 * nodes are known: such members are in one map, and in that of further members if these have the
 * type, too. An object with a single map is a map itself.
 */
final class PatternGroups {
  private final NodeAllocator nodes;
  private final Set<SchemaNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  PatternGroups(NodeAllocator nodes) {
    this.nodes = nodes;
  }

  /** Changes the shapes of some nodes and of all that these contain. */
  void apply(Collection<SchemaNode> some) {
    Deque<SchemaNode> open = new ArrayDeque<>(some);
    while (!open.isEmpty()) {
      SchemaNode node = open.remove();
      if (seen.add(node)) {
        open.add(node.model());
        open.addAll(node.shape().nodes());
        if (node.model() == node
            && node.shape() instanceof Shape.ObjectShape object
            && !object.patterned().isEmpty()) {
          node.shape(grouped(object, node));
        }
      }
    }
    for (SchemaNode node : seen) {
      if (node.model() != node) {
        node.shapeOf(node.model());
      }
    }
  }

  private Shape grouped(Shape.ObjectShape object, SchemaNode owner) {
    SchemaNode additional = object.additional();
    List<Shape.PatternMembers> all = new ArrayList<>();
    for (Shape.PatternMembers some : object.patterned()) {
      if (some.patterns().get(0).plan() instanceof PatternPlan.Always) {
        additional = some.node();
        break;
      }
      all.add(some);
    }
    List<Shape.PatternMembers> groups = new ArrayList<>();
    for (Shape.PatternMembers some : all) {
      if (additional != null && isSame(some.node(), additional)) {
        report(some, owner);
        additional = common(additional, some.node(), owner);
      } else {
        add(some, groups, owner);
      }
    }
    if (object.members().isEmpty() && groups.isEmpty() && additional != null) {
      return new Shape.MapShape(additional);
    } else if (object.members().isEmpty() && groups.size() == 1 && additional == null) {
      return new Shape.MapShape(groups.get(0).node(), groups.get(0).patterns());
    }
    return new Shape.ObjectShape(object.members(), groups, additional);
  }

  private void add(Shape.PatternMembers some, List<Shape.PatternMembers> groups, SchemaNode owner) {
    for (int i = 0; i < groups.size(); i++) {
      Shape.PatternMembers group = groups.get(i);
      if (isSame(some.node(), group.node())) {
        report(some, owner);
        List<PatternMember> patterns = new ArrayList<>(group.patterns());
        patterns.addAll(some.patterns());
        groups.set(i, new Shape.PatternMembers(patterns, common(group.node(), some.node(), owner)));
        return;
      }
    }
    groups.add(some);
  }

  /** Whether the values of two nodes have the same Java type, whatever the options are. */
  private static boolean isSame(SchemaNode one, SchemaNode other) {
    if (one.model() == other.model()) {
      return true;
    }
    boolean free = hasOnlyShape(one) && hasOnlyShape(other);
    return switch (one.shape().tag()) {
      case ANY -> free && other.shape() instanceof Shape.Any;
      case BOOLEAN, STRING, INTEGER, DECIMAL -> free && one.shape().equals(other.shape());
      // The others are classes, or contain nodes.
      case NULL, ENUM, ARRAY, TUPLE, OBJECT, MAP, NULLABLE, UNION -> false;
    };
  }

  /** Whether nothing but the shape determines the Java type. */
  private static boolean hasOnlyShape(SchemaNode node) {
    return node.notes().type() == null
        && node.notes().typeFormat() == null
        && node.target().notes().type() == null
        && node.target().notes().typeFormat() == null;
  }

  /** Returns a node with the type that two nodes have, and without the constraints of either. */
  private SchemaNode common(SchemaNode one, SchemaNode other, SchemaNode owner) {
    if (one.target() == other.target() || one.acceptsAll()) {
      return one;
    }
    SchemaNode part = nodes.portion(owner, List.of());
    part.sensitive(one.sensitive() || other.sensitive());
    if (one.model() == other.model()) {
      part.shapeOf(one.model());
    } else {
      part.shape(one.shape());
    }
    return part;
  }

  private static void report(Shape.PatternMembers some, SchemaNode owner) {
    if (some.node().shape() instanceof Shape.Any any && !any.why().isEmpty()) {
      List<Simplification> reports = new ArrayList<>(owner.simplifications());
      reports.add(
          new Simplification(
              "the model uses JsonValue for members whose names match "
                  + some.sources().get(0)
                  + ": "
                  + any.why(),
              "add a type, such as \"type\": \"object\""));
      owner.simplifications(reports);
    }
  }
}
