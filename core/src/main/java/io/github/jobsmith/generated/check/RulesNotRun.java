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
  private @Nullable Set<Rule> set;

  void add(Rule rule) {
    Set<Rule> many = set;
    if (many != null ? many.add(rule) : !contains(rule)) {
      list.add(rule);
      if (list.size() == FEW) {
        set = new HashSet<>(list);
      }
    }
  }

  private boolean contains(Rule rule) {
    for (int i = 0; i < list.size(); i++) {
      Rule known = list.get(i);
      if (known == rule || known.id().equals(rule.id()) && known.equals(rule)) {
        return true;
      }
    }
    return false;
  }

  List<Rule> list() {
    return list;
  }
}
