package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;

/** An assertion, ready to run. Immutable once the schema is built. */
abstract class Check {
  /**
   * Reports what is wrong.
   *
   * @param node the value or, for a check of names, the member
   * @return whether the value is valid: false if there is at least one error
   */
  abstract boolean check(JsonDocument doc, int node, Findings findings);

  /**
   * Decides without reporting.
   *
   * @param probe keeps nothing
   */
  abstract boolean holds(JsonDocument doc, int node, Findings probe);

  /** Adds the constraints that it reports and the checks that it calls to report. */
  abstract void trace(Trace trace);
}
