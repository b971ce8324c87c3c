package io.github.jobsmith.generated.check;

import io.github.jobsmith.rule.Rule;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules that were not checked, each once, in the order in which they were met. Most schemas have a
 * few of them, for which an array is enough. Not thread-safe.
 */
final class RulesNotRun {
  private static final int FEW = 16;

  private final Rule[] few = new Rule[FEW];
  private int count;

  /** All rules if there are more; otherwise null. */
  private @Nullable Set<Rule> many;

  void add(Rule rule) {
    // The rules of generated code are constants, so that the same object is met again.
    for (int i = 0; i < count; i++) {
      if (few[i] == rule) {
        return;
      }
    }
    addOther(rule);
  }

  private void addOther(Rule rule) {
    if (many != null) {
      many.add(rule);
    } else if (count == FEW) {
      many = new LinkedHashSet<>(Arrays.asList(few));
      many.add(rule);
    } else if (!isKnown(rule)) {
      few[count++] = rule;
    }
  }

  private boolean isKnown(Rule rule) {
    for (int i = 0; i < count; i++) {
      if (few[i].hashCode() == rule.hashCode() && few[i].equals(rule)) {
        return true;
      }
    }
    return false;
  }

  List<Rule> list() {
    return many == null ? List.of(Arrays.copyOf(few, count)) : List.copyOf(many);
  }
}
