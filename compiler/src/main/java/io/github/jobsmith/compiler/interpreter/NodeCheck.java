package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;

/** The assertions of one node of the schema, in the order in which they are checked. */
final class NodeCheck extends Check {
  private static final Step[] NONE = {};

  /**
   * One assertion.
   *
   * @param kinds bits of the kinds of values that it is for
   * @param ends whether a violation ends the check of the value
   * @param endsScalars whether the check of a value that is no object and no array ends after it,
   *     if there is a violation
   */
  record Step(Check check, int kinds, boolean ends, boolean endsScalars) {}

  private final boolean isName;
  private Step[] steps = NONE;

  /** Identifies the stored answers, or -1 where none are stored; reporting has its own. */
  private int question = -1;

  NodeCheck(boolean isName) {
    this.isName = isName;
  }

  /** Sets the assertions; called once, after the node has been created for references to it. */
  void complete(Step... all) {
    steps = all;
  }

  /** Stores answers, because many paths may lead to the same value. */
  void remember(int number) {
    question = number;
  }

  @Override
  void trace(Trace trace) {
    for (Step step : steps) {
      trace.check(step.check());
    }
  }

  @Override
  boolean check(JsonDocument doc, int node, Findings findings) {
    if (question < 0) {
      return work(doc, node, findings);
    }
    Boolean known = findings.recall(question, node);
    return known != null ? known : findings.remember(question, node, work(doc, node, findings));
  }

  private boolean work(JsonDocument doc, int node, Findings findings) {
    int kind = isName ? KindBits.STRING : KindBits.of(doc, node);
    boolean valid = true;
    for (Step step : steps) {
      if ((step.kinds & kind) != 0 && !step.check.check(doc, node, findings)) {
        if (step.ends || findings.failFast()) {
          return false;
        }
        valid = false;
      }
      if (!valid && step.endsScalars && (kind & KindBits.CONTAINERS) == 0) {
        return false;
      }
    }
    return valid;
  }

  @Override
  boolean holds(JsonDocument doc, int node, Findings probe) {
    if (question < 0) {
      return decide(doc, node, probe);
    }
    Boolean known = probe.recall(question + 1, node);
    return known != null ? known : probe.remember(question + 1, node, decide(doc, node, probe));
  }

  private boolean decide(JsonDocument doc, int node, Findings probe) {
    int kind = isName ? KindBits.STRING : KindBits.of(doc, node);
    for (Step step : steps) {
      if ((step.kinds & kind) != 0 && !step.check.holds(doc, node, probe)) {
        return false;
      }
    }
    return true;
  }
}
