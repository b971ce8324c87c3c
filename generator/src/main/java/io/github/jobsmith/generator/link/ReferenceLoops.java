package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.collector.Route;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Finds schemas that apply themselves to the same instance again, so that validation would not
 * terminate: loops of references and in-place applicators that never descend into the instance.
 */
final class ReferenceLoops {
  private final Diagnostics diagnostics;
  private final Map<LinkedSchema, Boolean> finished = new IdentityHashMap<>();

  ReferenceLoops(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void check(List<LinkedSchema> schemas) {
    schemas.forEach(this::checkFrom);
  }

  private void checkFrom(LinkedSchema start) {
    if (finished.containsKey(start)) {
      return;
    }
    Deque<Visit> path = new ArrayDeque<>();
    path.push(visit(start));
    while (!path.isEmpty()) {
      Visit visit = path.getFirst();
      if (!visit.edges.hasNext()) {
        finished.put(visit.schema, true);
        path.pop();
        continue;
      }
      Edge edge = visit.edges.next();
      Boolean state = finished.get(edge.target());
      if (state == null) {
        path.push(visit(edge.target()));
      } else if (!state) {
        diagnostics.error(
            edge.keyword().location(),
            visit.schema.pointer(),
            edge.keyword().name()
                + " refers back to "
                + edge.target().location()
                + " for the same instance: "
                + Route.of(round(edge.target(), path))
                + "; validation would not terminate",
            "remove one of the references");
      }
    }
  }

  private static List<String> round(LinkedSchema back, Deque<Visit> path) {
    List<String> places = new ArrayList<>();
    places.add("#" + back.pointer());
    for (Visit visit : path) {
      places.add("#" + visit.schema.pointer());
      if (visit.schema == back) {
        break;
      }
    }
    Collections.reverse(places);
    return places;
  }

  private Visit visit(LinkedSchema schema) {
    finished.put(schema, false);
    return new Visit(schema, edges(schema).iterator());
  }

  private static List<Edge> edges(LinkedSchema schema) {
    List<Edge> edges = new ArrayList<>();
    for (LinkedKeyword keyword : schema.keywords()) {
      if (keyword.keyword().place() == Keyword.Place.HERE) {
        keyword.schemas().forEach(child -> edges.add(new Edge(keyword, child)));
        LinkedSchema target = keyword.target();
        // The target of a dynamic reference with several candidates is not known yet.
        if (target != null && keyword.dynamicTargets().size() < 2) {
          edges.add(new Edge(keyword, target));
        }
      }
    }
    return edges;
  }

  private record Edge(LinkedKeyword keyword, LinkedSchema target) {}

  private record Visit(LinkedSchema schema, Iterator<Edge> edges) {}
}
