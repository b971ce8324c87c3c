package io.github.jobsmith.generator.lower.context;

import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.regex.ClassIntersections;
import io.github.jobsmith.generator.regex.PatternBudget;
import io.github.jobsmith.generator.regex.PatternCompiler;
import io.github.jobsmith.generator.regex.PatternPlan;
import io.github.jobsmith.generator.regex.PatternSyntaxError;
import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.text.Printable;
import java.util.HashMap;
import java.util.Map;

/**
 * Compiles each distinct pattern once. The total size of the results is limited, because a short
 * pattern can result in a large automaton.
 */
public final class Patterns {
  private final Diagnostics diagnostics;
  private final Map<String, PatternPlan> plans = new HashMap<>();
  private final Map<String, PatternSyntaxError> faults = new HashMap<>();
  private final PatternBudget budget = PatternBudget.ofSchema();
  private final int most;
  private final boolean deferred;
  private boolean told;

  /**
   * Creates a compiler of patterns for one schema.
   *
   * @param most the maximum number of different patterns
   * @param deferred whether automata may be built when they are needed
   */
  Patterns(int most, boolean deferred, Diagnostics diagnostics) {
    this.deferred = deferred;
    this.most = most;
    this.diagnostics = diagnostics;
  }

  /**
   * Returns the plan of a pattern; an invalid one is reported wherever it occurs, and gets a plan
   * that accepts everything.
   */
  public PatternPlan plan(String source, SourceLocation location, String pointer) {
    PatternPlan plan = plans.get(source);
    if (plan == null) {
      plan =
          plans.size() < most
              ? compile(source, location, pointer)
              : refuse(source, location, pointer);
      plans.put(source, plan);
    }
    PatternSyntaxError fault = faults.get(source);
    if (fault != null) {
      tell(fault, source, location, pointer);
    } else {
      tellIntersection(source, location, pointer);
    }
    return plan;
  }

  private PatternPlan refuse(String source, SourceLocation location, String pointer) {
    if (plans.size() == most) {
      diagnostics.error(
          location,
          pointer,
          "the schema has more than "
              + most
              + (most == 1 ? " pattern" : " patterns")
              + "; the next is "
              + Printable.quoted(source),
          "split it, or raise the limit of patterns");
    }
    return new PatternPlan.Always();
  }

  private PatternPlan compile(String source, SourceLocation location, String pointer) {
    try {
      PatternPlan plan =
          deferred
              ? PatternCompiler.defer(source, budget)
              : PatternCompiler.compile(source, budget);
      if (budget.isSpent() && !told) {
        told = true;
        diagnostics.info(
            location,
            pointer,
            "the automata of the patterns so far have reached the limit for one schema; this pattern and"
                + " the following ones use java.util.regex",
            "simplify long repetitions of choices, such as (a|bc){20}");
      }
      return plan;
    } catch (PatternSyntaxError e) {
      faults.put(source, e);
      return new PatternPlan.Always();
    }
  }

  private void tell(
      PatternSyntaxError fault, String source, SourceLocation location, String pointer) {
    diagnostics.error(
        location,
        pointer,
        "the pattern "
            + Printable.quoted(source)
            + " is invalid at index "
            + fault.index()
            + ": "
            + Printable.escape(fault.description()),
        Printable.escape(fault.hint()));
  }

  /** Warns where a pattern means something else in Java, which many of its authors think of. */
  private void tellIntersection(String source, SourceLocation location, String pointer) {
    int index = ClassIntersections.first(source);
    if (index >= 0) {
      diagnostics.warning(
          location,
          pointer,
          "the pattern "
              + Printable.quoted(source)
              + " has && in a character class at index "
              + index
              + ", which means the character &, not an intersection as in Java",
          "write a lookahead in front of the class, such as (?![aeiou])[a-z]; for the character,"
              + " write & once");
    }
  }
}
