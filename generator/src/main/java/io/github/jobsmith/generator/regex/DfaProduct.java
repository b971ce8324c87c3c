package io.github.jobsmith.generator.regex;

import java.util.HashMap;
import java.util.Map;

/** Combines automata over one alphabet. */
final class DfaProduct {
  private static final int MAX_STATES = 20_000;

  private DfaProduct() {}

  /** Returns the complement; minimal if the argument is. */
  static Dfa not(Dfa dfa) {
    boolean[] accepts = new boolean[dfa.states()];
    int[] next = new int[dfa.next().length];
    for (int s = 0; s < accepts.length; s++) {
      accepts[swap(s)] = !dfa.accepts()[s];
      for (int c = 0; c < dfa.classes(); c++) {
        next[swap(s) * dfa.classes() + c] = swap(dfa.target(s, c));
      }
    }
    return new Dfa(dfa.classes(), next, accepts, swap(dfa.start()));
  }

  /** Exchanges the two final states. */
  private static int swap(int state) {
    return state <= Dfa.ACCEPT ? Dfa.ACCEPT - state : state;
  }

  /** Returns the intersection; not minimal. */
  static Dfa and(Dfa a, Dfa b) throws AutomatonTooLarge {
    Map<Long, Integer> numbers = new HashMap<>();
    IntList firsts = new IntList();
    IntList seconds = new IntList();
    pair(Dfa.REJECT, Dfa.REJECT, numbers, firsts, seconds);
    pair(Dfa.ACCEPT, Dfa.ACCEPT, numbers, firsts, seconds);
    int start = pair(a.start(), b.start(), numbers, firsts, seconds);
    IntList next = new IntList();
    for (int s = 0; s < firsts.size(); s++) {
      for (int c = 0; c < a.classes(); c++) {
        int first = a.target(firsts.get(s), c);
        int second = b.target(seconds.get(s), c);
        next.add(pair(first, second, numbers, firsts, seconds));
      }
      if (firsts.size() > MAX_STATES) {
        throw new AutomatonTooLarge();
      }
    }
    boolean[] accepts = new boolean[firsts.size()];
    for (int s = 0; s < accepts.length; s++) {
      accepts[s] = a.accepts()[firsts.get(s)] && b.accepts()[seconds.get(s)];
    }
    return new Dfa(a.classes(), next.toArray(), accepts, start);
  }

  private static int pair(
      int first, int second, Map<Long, Integer> numbers, IntList firsts, IntList seconds) {
    if (first == Dfa.REJECT || second == Dfa.REJECT) {
      first = Dfa.REJECT;
      second = Dfa.REJECT;
    }
    long key = (long) first << 32 | second;
    Integer known = numbers.putIfAbsent(key, firsts.size());
    if (known != null) {
      return known;
    }
    firsts.add(first);
    seconds.add(second);
    return firsts.size() - 1;
  }
}
