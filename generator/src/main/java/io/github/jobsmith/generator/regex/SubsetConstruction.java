package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generator.regex.Nfa.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes an automaton deterministic: a state is a set of nodes and the context that was read last,
 * because conditions look back at it.
 */
final class SubsetConstruction {
  /** The limit before minimization; a larger table would not fit. */
  private static final int MAX_STATES = 8_000;

  /** The steps of work for one pattern: well below a second. */
  private static final long MAX_WORK = 15_000_000;

  private final Nfa nfa;
  private final int classes;
  private final BitSet[] classesOfSet;
  private final Contexts before;
  private final Contexts after;
  private final Closure closure;
  private final Map<State, Integer> numbers = new HashMap<>();
  private final List<State> states = new ArrayList<>();
  private final IntList[] moves;
  private long work;

  private SubsetConstruction(Nfa nfa, Alphabet alphabet) {
    this.nfa = nfa;
    this.classes = alphabet.size();
    this.classesOfSet = nfa.sets().stream().map(alphabet::classesIn).toArray(BitSet[]::new);
    this.before = new Contexts(nfa, false, classesOfSet, classes);
    this.after = new Contexts(nfa, true, classesOfSet, classes);
    this.closure = new Closure(nfa);
    this.moves = new IntList[classes];
    Arrays.setAll(moves, c -> new IntList());
  }

  /**
   * Builds the automaton, not yet minimal.
   *
   * @param alphabet must cover all sets of the pattern
   * @param budget the work is deducted from it
   */
  static Dfa build(Nfa nfa, Alphabet alphabet, PatternBudget budget) throws AutomatonTooLarge {
    SubsetConstruction construction = new SubsetConstruction(nfa, alphabet);
    try {
      return construction.build();
    } finally {
      budget.work(construction.work);
    }
  }

  private Dfa build() throws AutomatonTooLarge {
    // Two states are reserved: reject and accept.
    states.add(new State(new int[0], -1));
    states.add(new State(new int[] {Nfa.MATCH}, -1));
    int start = number(sorted(nfa.starts()), before.edge());
    IntList next = new IntList();
    for (int c = 0; c < 2 * classes; c++) {
      next.add(c < classes ? Dfa.REJECT : Dfa.ACCEPT);
    }
    BitSet accepts = new BitSet();
    accepts.set(Dfa.ACCEPT);
    for (int state = 2; state < states.size(); state++) {
      State from = states.get(state);
      accepts.set(state, reach(from, after.edge()).matched);
      int[] row = new int[classes];
      for (int context = 0; context < after.size(); context++) {
        follow(from, context, row);
      }
      for (int target : row) {
        next.add(target);
      }
    }
    boolean[] accepting = new boolean[states.size()];
    for (int i = 0; i < accepting.length; i++) {
      accepting[i] = accepts.get(i);
    }
    return new Dfa(classes, next.toArray(), accepting, start);
  }

  private static int[] sorted(int[] nodes) {
    Arrays.sort(nodes);
    return nodes;
  }

  private Closure.Reached reach(State from, int context) throws AutomatonTooLarge {
    Closure.Reached reached =
        closure.reach(from.nodes, before.fulfilled(from.before), after.fulfilled(context));
    work += reached.visited;
    if (work > MAX_WORK) {
      throw new AutomatonTooLarge();
    }
    return reached;
  }

  /** Fills in the targets for the classes of one context. */
  private void follow(State from, int context, int[] row) throws AutomatonTooLarge {
    Closure.Reached reached = reach(from, context);
    for (int i = 0; i < reached.steps.size() && !reached.matched; i++) {
      Node.Step step = (Node.Step) nfa.node(reached.steps.get(i));
      BitSet in = classesOfSet[step.set];
      for (int c = in.nextSetBit(0); c >= 0; c = in.nextSetBit(c + 1)) {
        if (after.ofClass(c) == context) {
          work++;
          moves[c].add(step.next);
        }
      }
    }
    for (int c = 0; c < classes; c++) {
      if (after.ofClass(c) == context) {
        int[] nodes = moves[c].toSortedSet();
        row[c] = reached.matched ? Dfa.ACCEPT : number(nodes, before.ofClass(c));
        moves[c].clear();
      }
    }
  }

  private int number(int[] nodes, int context) throws AutomatonTooLarge {
    if (nodes.length == 0) {
      return Dfa.REJECT;
    }
    State state = new State(nodes, context);
    Integer known = numbers.putIfAbsent(state, states.size());
    if (known != null) {
      return known;
    }
    if (states.size() == MAX_STATES) {
      throw new AutomatonTooLarge();
    }
    states.add(state);
    return states.size() - 1;
  }

  private record State(int[] nodes, int before) {
    @Override
    public boolean equals(Object other) {
      return other instanceof State state
          && before == state.before
          && Arrays.equals(nodes, state.nodes);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(nodes) + before;
    }
  }
}
