package io.github.jobsmith.generator.lower.pass;

import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.collector.Route;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Pass: checks chains of schemas that apply each other to the same instance. Generated code calls a
 * method for each, so chains must be neither circular nor too long. References that depend on the
 * dynamic scope can be circular in combination, even if each of them is not.
 */
public final class InPlaceChains {
  /** The number of calls that generated code can make in a thread with a stack of 512 KB. */
  static final int LENGTH = 3_200;

  private final Diagnostics diagnostics;

  /** The length of the longest chain from each node; 0 while the node is being visited. */
  private final Map<SchemaNode, Integer> lengths = new IdentityHashMap<>();

  private InPlaceChains(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reports circular chains. */
  public static void rejectLoops(List<SchemaNode> nodes, Diagnostics diagnostics) {
    InPlaceChains chains = new InPlaceChains(diagnostics);
    for (SchemaNode node : nodes) {
      chains.visitFrom(node);
    }
  }

  /** Reports the longest chain if it is too long. */
  public static void limitLength(List<SchemaNode> nodes, Diagnostics diagnostics) {
    InPlaceChains chains = new InPlaceChains(diagnostics);
    for (SchemaNode node : nodes) {
      chains.visitFrom(node);
    }
    SchemaNode longest = nodes.get(0);
    for (SchemaNode node : nodes) {
      longest = chains.length(node) > chains.length(longest) ? node : longest;
    }
    if (chains.length(longest) > LENGTH) {
      diagnostics.error(
          longest.location(),
          longest.pointer(),
          chains.length(longest)
              + " nested schemas apply to the same instance; more than "
              + LENGTH
              + " would need too much stack",
          "put the parts side by side in one allOf");
    }
  }

  private int length(SchemaNode node) {
    return lengths.getOrDefault(node, 0);
  }

  private void visitFrom(SchemaNode start) {
    if (lengths.containsKey(start)) {
      return;
    }
    Deque<Visit> path = new ArrayDeque<>();
    path.push(visit(start));
    while (!path.isEmpty()) {
      Visit visit = path.getFirst();
      if (visit.parts.hasNext()) {
        SchemaNode part = visit.parts.next();
        Integer known = lengths.get(part);
        if (known == null) {
          path.push(visit(part));
        } else if (known == 0) {
          tellLoop(part, path);
        }
        continue;
      }
      path.pop();
      int longest = 0;
      for (SchemaNode part : parts(visit.node)) {
        longest = Math.max(longest, length(part));
      }
      lengths.put(visit.node, 1 + longest);
    }
  }

  private Visit visit(SchemaNode node) {
    lengths.put(node, 0);
    return new Visit(node, parts(node).iterator());
  }

  private static List<SchemaNode> parts(SchemaNode node) {
    List<BranchApplicator> branches = node.assertions(BranchApplicator.class);
    if (branches.isEmpty()) {
      return List.of();
    }
    List<SchemaNode> parts = new ArrayList<>();
    for (BranchApplicator each : branches) {
      parts.addAll(each.children());
    }
    return parts;
  }

  private void tellLoop(SchemaNode back, Deque<Visit> path) {
    List<String> places = new ArrayList<>();
    places.add(back.place());
    for (Visit visit : path) {
      places.add(visit.node.place());
      if (visit.node == back) {
        break;
      }
    }
    Collections.reverse(places);
    diagnostics.error(
        back.location(),
        back.pointer(),
        "the schema leads back to itself for the same instance: "
            + Route.of(places)
            + "; validation would not terminate",
        "remove one of the references");
  }

  private record Visit(SchemaNode node, Iterator<SchemaNode> parts) {}
}
