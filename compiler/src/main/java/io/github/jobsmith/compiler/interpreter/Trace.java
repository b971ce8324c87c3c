package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.rule.Rule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows the checks that report something, to find the rules that violations can have. */
final class Trace {
  private final Set<Rule> rules = new HashSet<>();
  private final Set<Check> seen = new HashSet<>();
  private final Deque<Check> open = new ArrayDeque<>();

  /** Returns the rules that a check, and the checks that it calls, can report. */
  static Set<Rule> rules(Check root) {
    Trace trace = new Trace();
    trace.check(root);
    while (!trace.open.isEmpty()) {
      trace.open.remove().trace(trace);
    }
    return trace.rules;
  }

  /** Adds a check that is called to report. */
  void check(@Nullable Check check) {
    if (check != null && seen.add(check)) {
      open.add(check);
    }
  }

  void checks(@Nullable Check... checks) {
    for (Check check : checks) {
      check(check);
    }
  }

  /** Adds a constraint that is reported. */
  void constraint(@Nullable Constraint constraint) {
    if (constraint != null) {
      rules.add(constraint.rule());
    }
  }

  void constraints(List<Constraint> constraints) {
    constraints.forEach(this::constraint);
  }
}
