package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generator.regex.Nfa.Condition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The contexts on one side of a position: code points that fulfil the same conditions are one
 * context. The edge of the text is a separate context, unless it fulfils the same conditions as
 * another one.
 */
final class Contexts {
  private final List<BitSet> fulfilled = new ArrayList<>();
  private final int[] ofClass;
  private final int edge;

  /**
   * Creates the contexts of one side.
   *
   * @param ahead whether it is the side after the position
   * @param classesOfSet for each set of the pattern, the classes it contains
   */
  Contexts(Nfa nfa, boolean ahead, BitSet[] classesOfSet, int classes) {
    List<Condition> conditions = nfa.conditions();
    BitSet atEdge = new BitSet();
    for (int i = 0; i < conditions.size(); i++) {
      atEdge.set(i, conditions.get(i).ahead() == ahead && conditions.get(i).edge());
    }
    edge = number(atEdge);
    ofClass = new int[classes];
    for (int c = 0; c < classes; c++) {
      BitSet here = new BitSet();
      for (int i = 0; i < conditions.size(); i++) {
        Condition condition = conditions.get(i);
        here.set(i, condition.ahead() == ahead && classesOfSet[condition.set()].get(c));
      }
      ofClass[c] = number(here);
    }
  }

  private int number(BitSet conditions) {
    if (!fulfilled.contains(conditions)) {
      fulfilled.add(conditions);
    }
    return fulfilled.indexOf(conditions);
  }

  int size() {
    return fulfilled.size();
  }

  int edge() {
    return edge;
  }

  int ofClass(int inputClass) {
    return ofClass[inputClass];
  }

  /** Returns the indices of the conditions that a context fulfils. */
  BitSet fulfilled(int context) {
    return fulfilled.get(context);
  }
}
