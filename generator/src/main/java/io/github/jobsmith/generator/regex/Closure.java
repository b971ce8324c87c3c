package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generator.regex.Nfa.Node;
import io.github.jobsmith.generator.regex.SubsetConstruction.Context;

/** Finds the nodes that can be reached at a place without reading anything. */
final class Closure {
  private final Nfa nfa;

  /** The round in which a node was last seen; saves clearing a set. */
  private final int[] seen;

  private int round;
  private final IntList open = new IntList();

  Closure(Nfa nfa) {
    this.nfa = nfa;
    this.seen = new int[nfa.size()];
  }

  /** From some nodes, at a place between two contexts. The answer holds until the next question. */
  Reached reach(int[] from, Context before, Context after) {
    round++;
    Reached reached = new Reached();
    for (int node : from) {
      visit(node);
    }
    while (open.size() > 0) {
      int index = open.removeLast();
      Node node = nfa.node(index);
      reached.visited++;
      if (node instanceof Node.Step) {
        reached.steps.add(index);
      } else if (node instanceof Node.Match) {
        reached.matched = true;
      } else if (node instanceof Node.Fork fork) {
        visit(fork.second);
        visit(fork.first);
      } else if (node instanceof Node.Assert edge && holds(edge.edge, before, after)) {
        visit(edge.next);
      }
    }
    return reached;
  }

  private void visit(int node) {
    if (seen[node] != round) {
      seen[node] = round;
      open.add(node);
    }
  }

  private static boolean holds(Regex.Edge edge, Context before, Context after) {
    return switch (edge) {
      case START -> before == Context.EDGE;
      case END -> after == Context.EDGE;
      case WORD_BOUNDARY -> (before == Context.WORD) != (after == Context.WORD);
      case NOT_WORD_BOUNDARY -> (before == Context.WORD) == (after == Context.WORD);
    };
  }

  /** What was found. */
  static final class Reached {
    final IntList steps = new IntList();
    boolean matched;
    int visited;
  }
}
