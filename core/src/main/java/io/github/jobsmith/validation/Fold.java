package io.github.jobsmith.validation;

import io.github.jobsmith.generated.check.Constraint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Folds what many items of an array have in common: violations of one constraint, at the same place
 * below items, with the same message apart from the indexes. A constraint that the items violate in
 * many different ways is folded as well.
 */
final class Fold {
  /** Up to this many violations of a kind are reported one by one. */
  private static final int MOST_ALONE = 3;

  /** Up to this many kinds of violations of a constraint are reported one by one. */
  private static final int MOST_KINDS = 10;

  private Fold() {}

  /**
   * Returns the violations in the same order, with the first one instead of those that it is for.
   */
  static List<Violation> of(List<Violation> sorted) {
    if (sorted.size() <= MOST_ALONE) {
      return sorted;
    }
    Map<Object, Integer> counts = new HashMap<>();
    for (Violation violation : sorted) {
      counts.merge(constraint(violation), 1, Integer::sum);
    }
    if (Collections.max(counts.values()) <= MOST_ALONE) {
      return sorted;
    }
    Map<Object, List<Violation>> groups = new LinkedHashMap<>();
    for (Violation each : sorted) {
      if (counts.get(constraint(each)) > MOST_ALONE && each.evidence().isInItem()) {
        groups.computeIfAbsent(each.evidence().kind(), any -> new ArrayList<>()).add(each);
      }
    }
    Map<Violation, Violation> folded = new IdentityHashMap<>();
    Set<Violation> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<Violation> group : groups.values()) {
      if (group.size() > MOST_ALONE) {
        for (List<Violation> same : kinds(group)) {
          folded.put(same.get(0), same.get(0).withSame(same));
          gone.addAll(same.subList(1, same.size()));
        }
      }
    }
    if (folded.isEmpty()) {
      return sorted;
    }
    List<Violation> all = new ArrayList<>(sorted.size() - gone.size());
    for (Violation violation : sorted) {
      if (!gone.contains(violation)) {
        all.add(folded.getOrDefault(violation, violation));
      }
    }
    return all;
  }

  /** Returns the violated constraint; the rule if there is none. */
  private static Object constraint(Violation violation) {
    Constraint constraint = violation.evidence().constraint();
    return constraint == null ? violation.rule() : constraint;
  }

  /** Returns the lists to fold, each with more than {@link #MOST_ALONE} violations. */
  private static List<List<Violation>> kinds(List<Violation> group) {
    Map<String, List<Violation>> byMessage = new LinkedHashMap<>();
    for (Violation violation : group) {
      byMessage
          .computeIfAbsent(violation.evidence().messageOfAnyItem(), any -> new ArrayList<>())
          .add(violation);
    }
    if (byMessage.size() > MOST_KINDS) {
      return List.of(group);
    }
    return byMessage.values().stream().filter(same -> same.size() > MOST_ALONE).toList();
  }
}
