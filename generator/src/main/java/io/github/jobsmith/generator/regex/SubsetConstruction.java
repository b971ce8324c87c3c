package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generator.regex.Nfa.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes an automaton deterministic: a state is the set of nodes where the search may stand, and
 * what was read last, for edges depend on it.
 */
final class SubsetConstruction {
  /** Before minimisation. */
  private static final int MAX_STATES = 10_000;

  /** Steps of work for one pattern: well below a second. */
  private static final long MAX_WORK = 30_000_000;

  private final Nfa nfa;
  private final Alphabet alphabet;
  private final BitSet[] classesOfSet;
  private final BitSet wordClasses;
  private final Closure closure;
  private final Map<State, Integer> numbers = new HashMap<>();
  private final List<State> states = new ArrayList<>();
  private final IntList[] moves;
  private long work;

  private SubsetConstruction(Nfa nfa, Alphabet alphabet) {
    this.nfa = nfa;
    this.alphabet = alphabet;
    this.classesOfSet = nfa.sets().stream().map(alphabet::classesIn).toArray(BitSet[]::new);
    this.wordClasses = nfa.seesWords() ? alphabet.classesIn(Sets.WORD) : new BitSet();
    this.closure = new Closure(nfa);
    this.moves = new IntList[alphabet.size()];
    Arrays.setAll(moves, c -> new IntList());
  }

  /**
   * Builds the automaton, not yet minimal.
   *
   * @param alphabet made of all sets of the pattern, and of {@link Sets#WORD} if it sees words
   */
  static Dfa build(Nfa nfa, Alphabet alphabet) throws AutomatonTooLarge {
    return new SubsetConstruction(nfa, alphabet).build();
  }

  private Dfa build() throws AutomatonTooLarge {
    // Two states are spoken for: reject and accept for good.
    states.add(new State(new int[0], Context.OTHER));
    numbers.put(states.get(0), Dfa.REJECT);
    states.add(new State(new int[] {Nfa.MATCH}, Context.OTHER));
    int start = number(new int[] {nfa.start()}, Context.EDGE);
    int classes = alphabet.size();
    IntList next = new IntList();
    BitSet accepts = new BitSet();
    for (int state = 0; state < states.size(); state++) {
      if (state == Dfa.ACCEPT) {
        accepts.set(state);
        for (int c = 0; c < classes; c++) {
          next.add(Dfa.ACCEPT);
        }
        continue;
      }
      State from = states.get(state);
      if (closure.reach(from.nodes, from.before, Context.EDGE).matched) {
        accepts.set(state);
      }
      int[] row = new int[classes];
      follow(from, Context.OTHER, row);
      if (!wordClasses.isEmpty()) {
        follow(from, Context.WORD, row);
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

  /** Fills in the targets of the classes that are word characters, or of those that are not. */
  private void follow(State from, Context after, int[] row) throws AutomatonTooLarge {
    Closure.Reached reached = closure.reach(from.nodes, from.before, after);
    work += reached.visited;
    for (int i = 0; i < reached.steps.size() && !reached.matched; i++) {
      Node.Step step = (Node.Step) nfa.node(reached.steps.get(i));
      BitSet classes = classesOfSet[step.set];
      for (int c = classes.nextSetBit(0); c >= 0; c = classes.nextSetBit(c + 1)) {
        work++;
        if (wordClasses.get(c) == (after == Context.WORD)) {
          moves[c].add(step.next);
        }
      }
    }
    if (work > MAX_WORK) {
      throw new AutomatonTooLarge();
    }
    for (int c = 0; c < row.length; c++) {
      if (wordClasses.get(c) == (after == Context.WORD)) {
        row[c] = reached.matched ? Dfa.ACCEPT : number(moves[c].toSortedSet(), after);
        moves[c].clear();
      }
    }
  }

  private int number(int[] nodes, Context before) throws AutomatonTooLarge {
    if (nodes.length == 0) {
      return Dfa.REJECT;
    }
    State state = new State(nodes, before);
    Integer known = numbers.get(state);
    if (known != null) {
      return known;
    }
    if (states.size() == MAX_STATES) {
      throw new AutomatonTooLarge();
    }
    states.add(state);
    numbers.put(state, states.size() - 1);
    return states.size() - 1;
  }

  /** What stands on one side of a place: nothing, a word character, or another one. */
  enum Context {
    EDGE,
    WORD,
    OTHER
  }

  private record State(int[] nodes, Context before) {
    @Override
    public boolean equals(Object other) {
      return other instanceof State state
          && before == state.before
          && Arrays.equals(nodes, state.nodes);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(nodes) + before.ordinal();
    }
  }
}
