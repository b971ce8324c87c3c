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
  private final Regex regex;
  private @Nullable Jdk translation;
  private @Nullable PatternPlan plan;

  /**
   * Creates a plan.
   *
   * @param translation null if {@link java.util.regex} accepts it for certain
   */
  DeferredPlan(Regex regex, @Nullable Jdk translation, PatternBudget budget) {
    this.regex = regex;
    this.translation = translation;
    this.budget = budget;
  }

  /** Returns a plan for {@link java.util.regex} with the same meaning. */
  public Jdk translation() {
    synchronized (budget) {
      Jdk known = translation;
      if (known == null) {
        try {
          known = new Jdk(JdkTranslator.translate(regex));
        } catch (PatternSyntaxError e) {
          throw new IllegalStateException("a simple pattern has a translation", e);
        }
        translation = known;
      }
      return known;
    }
  }

  @Override
  public PatternPlan resolved() {
    // All plans of a schema share its budget.
    synchronized (budget) {
      PatternPlan known = plan;
      if (known == null) {
        known = PatternCompiler.automatonPlan(regex, budget).orElse(null);
        if (known == null) {
          known = translation();
        }
        plan = known;
      }
      return known;
    }
  }
}
