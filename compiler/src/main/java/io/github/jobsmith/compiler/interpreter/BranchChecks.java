package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import org.jspecify.annotations.Nullable;

/** Checks of the value itself by further nodes. */
final class BranchChecks {
  private BranchChecks() {}

  /** All nodes match; each reports its own violations. */
  static final class All extends Check {
    private final Check[] nodes;
    private final boolean ends;

    /**
     * Creates a check.
     *
     * @param ends whether a violation ends the check of the value
     */
    All(Check[] nodes, boolean ends) {
      this.nodes = nodes;
      this.ends = ends;
    }

    @Override
    void trace(Trace trace) {
      trace.checks(nodes);
    }

    @Override
    boolean check(JsonDocument doc, int node, Findings findings) {
      boolean valid = true;
      for (Check each : nodes) {
        if (!each.check(doc, node, findings)) {
          if (ends || findings.failFast()) {
            return false;
          }
          valid = false;
        }
      }
      return valid;
    }

    @Override
    boolean holds(JsonDocument doc, int node, Findings probe) {
      for (Check each : nodes) {
        if (!each.holds(doc, node, probe)) {
          return false;
        }
      }
      return true;
    }
  }

  /** All nodes match; reported as one violation. */
  static final class AllAsOne extends Condition {
    private final Check[] nodes;

    AllAsOne(Check[] nodes, Constraint constraint, boolean isName) {
      super(constraint, isName);
      this.nodes = nodes;
    }

    @Override
    boolean holds(JsonDocument doc, int node, Findings probe) {
      for (Check each : nodes) {
        if (!each.holds(doc, node, probe)) {
          return false;
        }
      }
      return true;
    }
  }

  /** {@code anyOf}. */
  static final class Any extends Condition {
    private final Check[] nodes;

    Any(Check[] nodes, Constraint constraint, boolean isName, @Nullable Reasons reasons) {
      super(constraint, isName, reasons);
      this.nodes = nodes;
    }

    @Override
    boolean holds(JsonDocument doc, int node, Findings probe) {
      for (Check each : nodes) {
        if (each.holds(doc, node, probe)) {
          return true;
        }
      }
      return false;
    }
  }

  /** {@code oneOf}. */
  static final class One extends Condition {
    private final Check[] nodes;

    One(Check[] nodes, Constraint constraint, boolean isName, @Nullable Reasons reasons) {
      super(constraint, isName, reasons);
      this.nodes = nodes;
    }

    @Override
    boolean holds(JsonDocument doc, int node, Findings probe) {
      int matched = 0;
      for (Check each : nodes) {
        if (each.holds(doc, node, probe) && ++matched > 1) {
          return false;
        }
      }
      return matched == 1;
    }
  }

  /** {@code not}. */
  static final class Not extends Condition {
    private final Check node;

    Not(Check node, Constraint constraint, boolean isName) {
      super(constraint, isName);
      this.node = node;
    }

    @Override
    boolean holds(JsonDocument doc, int at, Findings probe) {
      return !node.holds(doc, at, probe);
    }
  }

  /** A node must match; reported as one violation. */
  static final class AsOne extends Condition {
    private final Check node;

    AsOne(Check node, Constraint constraint, boolean isName) {
      super(constraint, isName);
      this.node = node;
    }

    @Override
    boolean holds(JsonDocument doc, int at, Findings probe) {
      return node.holds(doc, at, probe);
    }
  }

  /** {@code if}, {@code then} and {@code else}. */
  static final class Conditional extends Check {
    private final Check condition;
    private final @Nullable Check then;
    private final @Nullable Check otherwise;
    private final boolean isThenFirst;

    /**
     * Creates a check.
     *
     * @param isThenFirst whether nothing else is tested where {@code then} matches
     */
    Conditional(
        Check condition, @Nullable Check then, @Nullable Check otherwise, boolean isThenFirst) {
      this.condition = condition;
      this.then = then;
      this.otherwise = otherwise;
      this.isThenFirst = isThenFirst;
    }

    @Override
    void trace(Trace trace) {
      trace.check(then);
      trace.check(otherwise);
    }

    @Override
    boolean check(JsonDocument doc, int node, Findings findings) {
      if (isThenFirst && then != null && then.holds(doc, node, findings.probe())) {
        return true;
      }
      Check chosen = condition.holds(doc, node, findings.probe()) ? then : otherwise;
      return chosen == null || chosen.check(doc, node, findings);
    }

    @Override
    boolean holds(JsonDocument doc, int node, Findings probe) {
      if (isThenFirst && then != null && then.holds(doc, node, probe)) {
        return true;
      }
      Check chosen = condition.holds(doc, node, probe) ? then : otherwise;
      return chosen == null || chosen.holds(doc, node, probe);
    }
  }

  /** If the member is present, the whole object matches. */
  static final class Dependent extends Check {
    private final MemberName member;
    private final Check node;

    Dependent(MemberName member, Check node) {
      this.member = member;
      this.node = node;
    }

    @Override
    void trace(Trace trace) {
      trace.check(node);
    }

    @Override
    boolean check(JsonDocument doc, int object, Findings findings) {
      return doc.find(object, member) < 0 || node.check(doc, object, findings);
    }

    @Override
    boolean holds(JsonDocument doc, int object, Findings probe) {
      return doc.find(object, member) < 0 || node.holds(doc, object, probe);
    }
  }

  /** Warnings and infos: reported, but the value remains valid. */
  static final class Advice extends Check {
    private final Check[] nodes;
    private final Check[] unless;

    /**
     * Creates a check.
     *
     * @param unless the limits of length; a string that violates one gets no advice
     */
    Advice(Check[] nodes, Check[] unless) {
      this.nodes = nodes;
      this.unless = unless;
    }

    @Override
    void trace(Trace trace) {
      trace.checks(nodes);
    }

    @Override
    boolean check(JsonDocument doc, int node, Findings findings) {
      if (!findings.advising()) {
        return true;
      }
      for (Check limit : unless) {
        if (doc.isString(node) && !limit.holds(doc, node, findings.probe())) {
          return true;
        }
      }
      for (Check each : nodes) {
        each.check(doc, node, findings);
      }
      return true;
    }

    @Override
    boolean holds(JsonDocument doc, int node, Findings probe) {
      return true;
    }
  }

  /** The kind of the value selects the node. */
  static final class ByKind extends Check {
    private final @Nullable Check[] nodes;

    /**
     * Creates a check.
     *
     * @param nodes by the ordinal of the kind
     */
    ByKind(@Nullable Check[] nodes) {
      this.nodes = nodes;
    }

    @Override
    void trace(Trace trace) {
      trace.checks(nodes);
    }

    @Override
    boolean check(JsonDocument doc, int node, Findings findings) {
      Check chosen = nodes[doc.kind(node).ordinal()];
      return chosen == null || chosen.check(doc, node, findings);
    }

    @Override
    boolean holds(JsonDocument doc, int node, Findings probe) {
      Check chosen = nodes[doc.kind(node).ordinal()];
      return chosen == null || chosen.holds(doc, node, probe);
    }
  }
}
