package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Pass: the nodes that the root reaches, through assertions and shapes. */
final class ReachableNodes {
  private ReachableNodes() {}

  static List<SchemaNode> of(SchemaNode root) {
    Set<SchemaNode> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<SchemaNode> open = new ArrayDeque<>();
    reached.add(root);
    open.add(root);
    while (!open.isEmpty()) {
      SchemaNode node = open.remove();
      List<SchemaNode> next = new ArrayList<>(inShape(node.shape()));
      for (Assertion assertion : node.assertions()) {
        next.addAll(AssertionParts.nodes(assertion));
      }
      next.stream().filter(reached::add).forEach(open::add);
    }
    return reached.stream().sorted(Comparator.comparingInt(SchemaNode::id)).toList();
  }

  private static List<SchemaNode> inShape(Shape shape) {
    if (shape instanceof Shape.ArrayShape array) {
      return List.of(array.item());
    }
    if (shape instanceof Shape.MapShape map) {
      return List.of(map.value());
    }
    List<SchemaNode> nodes = new ArrayList<>();
    if (shape instanceof Shape.ObjectShape object) {
      object.members().forEach(member -> nodes.add(member.node()));
      SchemaNode additional = object.additional();
      if (additional != null) {
        nodes.add(additional);
      }
    }
    return nodes;
  }
}
