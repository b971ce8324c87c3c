package io.github.jobsmith.generator.name;

import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds lists and maps that contain themselves, for which Java needs a class, and those nested so
 * deeply that a class is easier to read.
 */
final class ListLoops {
  private static final int MAX_DEPTH = 5;

  private record Visit(SchemaNode node, int depth, Iterator<SchemaNode> inner) {}

  private final Set<SchemaNode> found = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<SchemaNode, Boolean> finished = new IdentityHashMap<>();
  private final Deque<SchemaNode> starts = new ArrayDeque<>();

  private ListLoops() {}

  /** Returns the lists and maps below a root that need a class; a new set. */
  static Set<SchemaNode> of(SchemaNode root) {
    ListLoops loops = new ListLoops();
    Set<SchemaNode> started = Collections.newSetFromMap(new IdentityHashMap<>());
    loops.starts.add(root);
    while (!loops.starts.isEmpty()) {
      SchemaNode start = loops.starts.remove();
      if (started.add(start)) {
        loops.from(start);
      }
    }
    return loops.found;
  }

  private void from(SchemaNode start) {
    if (!isContainer(start)) {
      start.shape().nodes().forEach(node -> starts.add(node.model()));
      return;
    }
    if (finished.containsKey(start)) {
      return;
    }
    Deque<Visit> path = new ArrayDeque<>();
    path.push(visit(start, 1));
    while (!path.isEmpty()) {
      Visit visit = path.getFirst();
      if (!visit.inner().hasNext()) {
        finished.put(visit.node(), true);
        path.pop();
        continue;
      }
      SchemaNode inner = visit.inner().next().model();
      if (!isContainer(inner)) {
        starts.add(inner);
        continue;
      }
      Boolean state = finished.get(inner);
      SchemaNode container = container(inner);
      if (state == null) {
        boolean deep = visit.depth() >= MAX_DEPTH && container != null;
        if (deep && container != null) {
          found.add(container);
        }
        path.push(visit(inner, deep ? 1 : visit.depth() + 1));
      } else if (!state && container != null) {
        found.add(container);
      }
    }
  }

  private Visit visit(SchemaNode node, int depth) {
    finished.put(node, false);
    return new Visit(node, depth, node.shape().nodes().iterator());
  }

  private static boolean isContainer(SchemaNode node) {
    return node.shape() instanceof Shape.ArrayShape
        || node.shape() instanceof Shape.MapShape
        || node.shape() instanceof Shape.NullableShape;
  }

  /** Returns the list or map of a node, without nullability. */
  private static @Nullable SchemaNode container(SchemaNode node) {
    if (node.shape() instanceof Shape.NullableShape nullable) {
      SchemaNode value = nullable.value().model();
      return List.of(value).stream().filter(ListLoops::isContainer).findFirst().orElse(null);
    }
    return node;
  }
}
