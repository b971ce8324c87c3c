package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generator.regex.RegularForm.Conjunct;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compiles a regular form to a minimal automaton. */
final class AutomatonCompiler {
  /**
   * The runtime's table, with a row for each state and a column for each class and one more, has
   * 16-bit indices.
   */
  private static final int MAX_CELLS = 65_536;

  private AutomatonCompiler() {}

  /** An automaton and its alphabet. */
  record Result(Dfa dfa, Alphabet alphabet) {}

  /**
   * Compiles the automaton.
   *
   * @param budget the work is deducted from it; a single pattern has limits of its own
   */
  static Result compile(RegularForm form, PatternBudget budget) throws AutomatonTooLarge {
    List<Nfa> searches = new ArrayList<>();
    Set<CodePointSet> sets = new LinkedHashSet<>();
    for (Conjunct conjunct : form.conjuncts()) {
      Nfa search = Nfa.search(conjunct.search());
      searches.add(search);
      sets.addAll(search.sets());
    }
    Alphabet alphabet = Alphabet.of(List.copyOf(sets), budget);
    Dfa all = null;
    for (int i = 0; i < searches.size(); i++) {
      Dfa one =
          Minimizer.minimize(SubsetConstruction.build(searches.get(i), alphabet, budget), budget);
      one = form.conjuncts().get(i).negated() ? DfaProduct.not(one) : one;
      all = all == null ? one : Minimizer.minimize(DfaProduct.and(all, one), budget);
    }
    Result result = joinClasses(all, alphabet);
    if (result.dfa.states() * (long) (result.dfa.classes() + 1) > MAX_CELLS) {
      throw new AutomatonTooLarge();
    }
    return result;
  }

  /** Merges classes that no state distinguishes. */
  private static Result joinClasses(Dfa dfa, Alphabet alphabet) {
    Map<List<Integer>, Integer> columns = new LinkedHashMap<>();
    int[] renamed = new int[dfa.classes()];
    IntList kept = new IntList();
    for (int c = 0; c < renamed.length; c++) {
      Integer[] column = new Integer[dfa.states()];
      for (int s = 0; s < column.length; s++) {
        column[s] = dfa.target(s, c);
      }
      int fresh = columns.size();
      renamed[c] = columns.computeIfAbsent(Arrays.asList(column), key -> fresh);
      if (renamed[c] == fresh) {
        kept.add(c);
      }
    }
    int[] next = new int[dfa.states() * kept.size()];
    for (int s = 0; s < dfa.states(); s++) {
      for (int c = 0; c < kept.size(); c++) {
        next[s * kept.size() + c] = dfa.target(s, kept.get(c));
      }
    }
    Dfa joined = new Dfa(kept.size(), next, dfa.accepts(), dfa.start());
    return new Result(joined, alphabet.rename(renamed, kept.size()));
  }
}
