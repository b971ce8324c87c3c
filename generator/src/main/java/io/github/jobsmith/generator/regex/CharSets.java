package io.github.jobsmith.generator.regex;

import java.util.ArrayList;
import java.util.List;

/** Computes unions of character sets. */
final class CharSets {
  private CharSets() {}

  /**
   * Returns the union of many sets by divide and conquer, so that a class of n items takes n log n
   * steps.
   *
   * <p>A negated set with properties becomes a nested class of {@link java.util.regex}, which is
   * treated like any other property.
   */
  static CharSet union(List<CharSet> items) {
    List<CodePointSet> known = new ArrayList<>();
    List<String> properties = new ArrayList<>();
    for (CharSet item : items) {
      if (item.negated()) {
        properties.add(JdkClass.write(item));
      } else {
        known.add(item.known());
        properties.addAll(item.properties());
      }
    }
    return new CharSet(unionKnown(known), properties, false);
  }

  private static CodePointSet unionKnown(List<CodePointSet> sets) {
    if (sets.isEmpty()) {
      return CodePointSet.EMPTY;
    }
    if (sets.size() == 1) {
      return sets.get(0);
    }
    int half = sets.size() / 2;
    return unionKnown(sets.subList(0, half)).union(unionKnown(sets.subList(half, sets.size())));
  }
}
