package io.github.jobsmith.generator.regex;

import java.util.Arrays;

/**
 * Minimizes an automaton with Hopcroft's algorithm and numbers its states in breadth-first order
 * from the start, so that equal languages give equal automata.
 */
final class Minimizer {
  private final Dfa dfa;
  private final Partition partition;

  /** For each class and state, the index in {@link #sources} at which its predecessors begin. */
  private final int[] firstSource;

  private final int[] sources;

  private Minimizer(Dfa dfa) {
    this.dfa = dfa;
    int states = dfa.states();
    int cells = states * dfa.classes();
    this.firstSource = new int[cells + 1];
    this.sources = new int[cells];
    for (int s = 0; s < states; s++) {
      for (int c = 0; c < dfa.classes(); c++) {
        firstSource[c * states + dfa.target(s, c) + 1]++;
      }
    }
    for (int i = 0; i < cells; i++) {
      firstSource[i + 1] += firstSource[i];
    }
    int[] filled = Arrays.copyOf(firstSource, cells);
    for (int s = 0; s < states; s++) {
      for (int c = 0; c < dfa.classes(); c++) {
        sources[filled[c * states + dfa.target(s, c)]++] = s;
      }
    }
    this.partition = new Partition(states);
  }

  static Dfa minimize(Dfa dfa, PatternBudget budget) {
    budget.work(dfa.next().length);
    Minimizer minimizer = new Minimizer(dfa);
    minimizer.refine();
    return minimizer.quotient();
  }

  private void refine() {
    int states = dfa.states();
    for (int s = 0; s < states; s++) {
      if (dfa.accepts()[s]) {
        partition.mark(s);
      }
    }
    partition.split();
    // A block can become a splitter again after it was split, so continue until every block has
    // been tried in its current extent.
    IntList open = new IntList();
    boolean[] queued = new boolean[states + 1];
    for (int block = 0; block < partition.size(); block++) {
      open.add(block);
      queued[block] = true;
    }
    while (open.size() > 0) {
      int splitter = open.removeLast();
      queued[splitter] = false;
      int[] members = partition.members(splitter);
      for (int c = 0; c < dfa.classes(); c++) {
        for (int member : members) {
          int cell = c * states + member;
          for (int i = firstSource[cell]; i < firstSource[cell + 1]; i++) {
            partition.mark(sources[i]);
          }
        }
        for (int[] halves : partition.split()) {
          int half = queued[halves[0]] ? halves[1] : partition.smaller(halves[0], halves[1]);
          if (!queued[half]) {
            queued[half] = true;
            open.add(half);
          }
        }
      }
    }
  }

  private Dfa quotient() {
    int[] number = new int[partition.size()];
    Arrays.fill(number, -1);
    IntList representatives = new IntList();
    representatives.add(Dfa.REJECT);
    number[partition.blockOf(Dfa.REJECT)] = Dfa.REJECT;
    representatives.add(Dfa.ACCEPT);
    number[partition.blockOf(Dfa.ACCEPT)] = Dfa.ACCEPT;
    int start = number(dfa.start(), number, representatives);
    IntList next = new IntList();
    IntList accepting = new IntList();
    for (int s = 0; s < representatives.size(); s++) {
      int representative = representatives.get(s);
      accepting.add(dfa.accepts()[representative] ? 1 : 0);
      for (int c = 0; c < dfa.classes(); c++) {
        next.add(number(dfa.target(representative, c), number, representatives));
      }
    }
    boolean[] accepts = new boolean[accepting.size()];
    for (int i = 0; i < accepts.length; i++) {
      accepts[i] = accepting.get(i) == 1;
    }
    return new Dfa(dfa.classes(), next.toArray(), accepts, start);
  }

  private int number(int state, int[] number, IntList representatives) {
    int block = partition.blockOf(state);
    if (number[block] < 0) {
      number[block] = representatives.size();
      representatives.add(state);
    }
    return number[block];
  }
}
