package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generator.regex.Nfa.Node;
import java.util.BitSet;

/** Finds the nodes that are reachable at a position without consuming input. */
final class Closure {
  private final Nfa nfa;
  private final int[] searches;

  /** The round in which each node was last seen, to avoid clearing a set. */
  private final int[] seen;

  private int round;
  private final IntList open = new IntList();

  Closure(Nfa nfa) {
    this.nfa = nfa;
    this.searches = nfa.ends();
    this.seen = new int[nfa.size()];
  }

  /**
   * Computes the reachable nodes.
   *
   * @param before the conditions that the code point before the position fulfils
   * @param after the conditions that the code point after the position fulfils
   */
  Reached reach(int[] from, BitSet before, BitSet after) {
    round++;
    Reached reached = new Reached();
    // A search asks only for the ends of those before it.
    for (int search : searches) {
      for (int node : from) {
        if (searches.length == 1 || nfa.searchOf(node) == search) {
          visit(node);
        }
      }
      follow(before, after, reached);
    }
    return reached;
  }

  private void follow(BitSet before, BitSet after, Reached reached) {
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
      } else if (node instanceof Node.Assert place
          && (before.get(place.condition) || after.get(place.condition))) {
        visit(place.next);
      } else if (node instanceof Node.Behind behind
          && (seen[behind.found] == round) != behind.negated) {
        visit(behind.next);
      }
    }
  }

  private void visit(int node) {
    if (seen[node] != round) {
      seen[node] = round;
      open.add(node);
    }
  }

  /** The reachable nodes. */
  static final class Reached {
    final IntList steps = new IntList();
    boolean matched;
    int visited;
  }
}
