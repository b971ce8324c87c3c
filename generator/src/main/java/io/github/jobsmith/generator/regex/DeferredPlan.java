package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generator.regex.PatternPlan.Jdk;
import org.jspecify.annotations.Nullable;

/**
 * A plan that is made when it is needed: building an automaton takes longer than most schemas need
 * for everything else, and few documents need every pattern. Compared by identity. Thread-safe.
 */
public final class DeferredPlan implements PatternPlan {
  /** The maximum length of a translation with which a pattern is deferred. */
  static final int MAX_TRANSLATION = 2_000;

  private final PatternBudget budget;
  private final Jdk translation;

  /** Set to null once the plan is made. */
  private @Nullable Regex regex;

  private @Nullable PatternPlan plan;

  DeferredPlan(Regex regex, Jdk translation, PatternBudget budget) {
    this.regex = regex;
    this.translation = translation;
    this.budget = budget;
  }

  /** Returns a plan for {@link java.util.regex} with the same meaning. */
  public Jdk translation() {
    return translation;
  }

  @Override
  public PatternPlan resolved() {
    // All plans of a schema share its budget.
    synchronized (budget) {
      PatternPlan known = plan;
      Regex source = regex;
      if (known == null && source != null) {
        known = PatternCompiler.automatonPlan(source, budget).orElse(translation);
        plan = known;
        regex = null;
      }
      return known == null ? translation : known;
    }
  }
}
