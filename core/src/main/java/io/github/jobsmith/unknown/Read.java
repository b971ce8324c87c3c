package io.github.jobsmith.unknown;

import java.util.List;

/**
 * What a constraint reads of a document.
 *
 * @param path names of members, or {@link #EVERY} for every item or member, from the root
 * @param from how many of them lead to the value to which the keyword applies
 * @param extent how much of the value is read
 */
record Read(List<String> path, int from, Extent extent) {
  /** Matches every item and member. No member has this name in the schemas that are analysed. */
  static final String EVERY = "*";

  /** How much of a value is read. */
  enum Extent {
    /** Whether the value is there. */
    PRESENCE,
    /** The value itself, but nothing inside it. */
    SELF,
    /** The value with everything inside it. */
    ALL
  }

  /**
   * Whether an unknown value can change what is read.
   *
   * @param unknown the path of the unknown value
   * @param uncertain whether the unknown value may be absent
   * @param violating the path of the value whose constraint is violated; it begins with the path of
   *     the value to which the keyword applies, which tells the items
   */
  boolean depends(List<String> unknown, boolean uncertain, List<String> violating) {
    int common = Math.min(unknown.size(), path.size());
    for (int i = 0; i < common; i++) {
      boolean known = i < Math.min(from, violating.size());
      String wanted = known ? violating.get(i) : path.get(i);
      if (!wanted.equals(EVERY) && !wanted.equals(unknown.get(i))) {
        return false;
      }
    }
    if (unknown.size() < path.size()) {
      return true;
    }
    if (unknown.size() > path.size()) {
      return extent == Extent.ALL;
    }
    return extent != Extent.PRESENCE || uncertain;
  }
}
