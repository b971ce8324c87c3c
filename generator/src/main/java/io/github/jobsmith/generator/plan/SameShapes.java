package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Determines whether subschemas of two lowered schemas have the same Java type. Compares pair by
 * pair, since they can contain each other, and without recursion, since they can be deep.
 */
final class SameShapes {
  /** A pair of nodes, compared by identity. */
  private record Pair(SchemaNode a, SchemaNode b) {}

  private final Deque<Pair> open = new ArrayDeque<>();
  private final Set<Pair> met = new HashSet<>();

  private SameShapes() {}

  static boolean are(SchemaNode a, SchemaNode b) {
    SameShapes shapes = new SameShapes();
    shapes.later(a, b);
    while (!shapes.open.isEmpty()) {
      Pair pair = shapes.open.remove();
      if (!shapes.same(pair.a().shape(), pair.b().shape())) {
        return false;
      }
    }
    return true;
  }

  private boolean same(Shape a, Shape b) {
    if (!a.getClass().equals(b.getClass()) || !own(a, b)) {
      return false;
    }
    List<SchemaNode> left = a.nodes();
    List<SchemaNode> right = b.nodes();
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      later(left.get(i), right.get(i));
    }
    return true;
  }

  private void later(SchemaNode a, SchemaNode b) {
    Pair pair = new Pair(a.model(), b.model());
    if (met.add(pair)) {
      open.add(pair);
    }
  }

  /** Compares two shapes without the nodes they contain. */
  private static boolean own(Shape a, Shape b) {
    if (a instanceof Shape.ObjectShape left && b instanceof Shape.ObjectShape right) {
      return members(left).equals(members(right))
          && patterns(left).equals(patterns(right))
          && (left.additional() == null) == (right.additional() == null);
    } else if (a instanceof Shape.MapShape left && b instanceof Shape.MapShape right) {
      return names(left).equals(names(right));
    } else if (a instanceof Shape.TupleShape left && b instanceof Shape.TupleShape right) {
      return left.required() == right.required()
          && left.items().size() == right.items().size()
          && (left.rest() == null) == (right.rest() == null);
    } else if (a instanceof Shape.UnionShape left && b instanceof Shape.UnionShape right) {
      return types(left).equals(types(right));
    }
    // The others contain one node, or are values with an equals of their own.
    return !a.nodes().isEmpty() || a instanceof Shape.Any || a.equals(b);
  }

  private static List<String> members(Shape.ObjectShape object) {
    return object.members().stream()
        .map(member -> (member.required() ? "!" : member.conditional() ? "~" : "?") + member.name())
        .toList();
  }

  private static List<List<String>> patterns(Shape.ObjectShape object) {
    return object.patterned().stream().map(Shape.PatternMembers::sources).toList();
  }

  private static List<String> names(Shape.MapShape map) {
    return map.names().stream().map(PartApplicator.PatternMember::source).toList();
  }

  private static List<Object> types(Shape.UnionShape union) {
    return List.copyOf(union.alternatives().stream().map(Shape.Alternative::types).toList());
  }
}
