package io.github.jobsmith.generated.check;

import io.github.jobsmith.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules that were not checked, each once, in the order in which they were met. Most schemas have a
 * few of them, for which a list is enough. Not thread-safe.
 */
final class RulesNotRun {
  /** More rules are in a set as well. */
  private static final int FEW = 16;

  private final List<Rule> list = new ArrayList<>();
  private final int[] hashes = new int[FEW];
  private @Nullable Set<Rule> set;

  void add(Rule rule) {
    Set<Rule> many = set;
    if (many != null) {
      if (many.add(rule)) {
        list.add(rule);
      }
    } else if (!contains(rule)) {
      hashes[list.size()] = rule.hashCode();
      list.add(rule);
      if (list.size() == FEW) {
        set = new HashSet<>(list);
      }
    }
  }

  private boolean contains(Rule rule) {
    int hash = rule.hashCode();
    for (int i = 0; i < list.size(); i++) {
      if (hashes[i] == hash && list.get(i).equals(rule)) {
        return true;
      }
    }
    return false;
  }

  List<Rule> list() {
    return list;
  }
}
