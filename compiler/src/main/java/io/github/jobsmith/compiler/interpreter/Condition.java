package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/** A check with one constraint: the value or, for a check of names, the name violates it or not. */
abstract class Condition extends Check {
  private final Constraint constraint;
  private final boolean isName;
  private final @Nullable Reasons reasons;

  Condition(Constraint constraint, boolean isName) {
    this(constraint, isName, null);
  }

  /**
   * Creates a condition.
   *
   * @param reasons evaluates its alternatives, or null
   */
  Condition(Constraint constraint, boolean isName, @Nullable Reasons reasons) {
    this.constraint = constraint;
    this.isName = isName;
    this.reasons = reasons;
  }

  @Override
  final boolean check(JsonDocument doc, int node, Findings findings) {
    return holds(doc, node, findings.probe()) || fail(node, findings);
  }

  @Override
  final void trace(Trace trace) {
    trace.constraint(constraint);
    if (reasons != null) {
      trace.checks(reasons.checks());
    }
  }

  private boolean fail(int node, Findings findings) {
    if (reasons == null) {
      return isName ? findings.failName(node, constraint) : findings.fail(node, constraint);
    }
    return isName
        ? findings.failName(node, constraint, reasons)
        : findings.fail(node, constraint, reasons);
  }
}
