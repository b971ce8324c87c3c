package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.check.ItemChecks;
import io.github.jobsmith.generated.vocabulary.NamedCheck;
import io.github.jobsmith.generated.vocabulary.VocabularyCheck;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks of objects and arrays without further nodes, and of names. */
final class ObjectChecks {
  private ObjectChecks() {}

  /** {@code dependentRequired}. */
  static final class DependentRequired extends Check {
    private final MemberName member;
    private final MemberName[] names;
    private final Constraint[] constraints;

    DependentRequired(MemberName member, MemberName[] names, Constraint[] constraints) {
      this.member = member;
      this.names = names;
      this.constraints = constraints;
    }

    @Override
    void trace(Trace trace) {
      trace.constraints(List.of(constraints));
    }

    @Override
    boolean check(JsonDocument doc, int object, Findings findings) {
      if (doc.find(object, member) < 0) {
        return true;
      }
      boolean valid = true;
      for (int i = 0; i < names.length; i++) {
        if (doc.find(object, names[i]) < 0) {
          valid &= findings.fail(object, constraints[i]);
        }
      }
      return valid;
    }

    @Override
    boolean holds(JsonDocument doc, int object, Findings probe) {
      if (doc.find(object, member) < 0) {
        return true;
      }
      for (MemberName name : names) {
        if (doc.find(object, name) < 0) {
          return false;
        }
      }
      return true;
    }
  }

  /** {@code uniqueItems}. */
  static final class Unique extends Check {
    private final Constraint constraint;

    Unique(Constraint constraint) {
      this.constraint = constraint;
    }

    @Override
    void trace(Trace trace) {
      trace.constraint(constraint);
    }

    @Override
    boolean check(JsonDocument doc, int array, Findings findings) {
      return ItemChecks.unique(doc, array, findings, constraint);
    }

    @Override
    boolean holds(JsonDocument doc, int array, Findings probe) {
      return ItemChecks.areUnique(doc, array, probe);
    }
  }

  /** A keyword of a custom vocabulary. */
  static final class Custom extends Check {
    private final VocabularyCheck check;
    private final List<Constraint> constraints;

    Custom(VocabularyCheck check, List<Constraint> constraints) {
      this.check = check;
      this.constraints = constraints;
    }

    @Override
    void trace(Trace trace) {
      trace.constraints(constraints);
    }

    @Override
    boolean check(JsonDocument doc, int node, Findings findings) {
      return check.check(doc, node, findings);
    }

    @Override
    boolean holds(JsonDocument doc, int node, Findings probe) {
      return check.check(doc, node, probe);
    }
  }

  /** A format or keyword of the application, for the name of a member. */
  static final class CustomName extends Check {
    private final NamedCheck check;
    private final List<Constraint> constraints;

    CustomName(NamedCheck check, List<Constraint> constraints) {
      this.check = check;
      this.constraints = constraints;
    }

    @Override
    void trace(Trace trace) {
      trace.constraints(constraints);
    }

    @Override
    boolean check(JsonDocument doc, int node, Findings findings) {
      return check.checkName(doc, node, findings);
    }

    @Override
    boolean holds(JsonDocument doc, int node, Findings probe) {
      return check.checkName(doc, node, probe);
    }
  }

  /** {@code propertyNames}. */
  static final class Names extends Check {
    private final Check name;
    private final @Nullable Constraint constraint;

    /**
     * Creates a check.
     *
     * @param constraint reported for each name that does not match; null where the node reports
     */
    Names(Check name, @Nullable Constraint constraint) {
      this.name = name;
      this.constraint = constraint;
    }

    @Override
    void trace(Trace trace) {
      trace.constraint(constraint);
      trace.check(constraint == null ? name : null);
    }

    @Override
    boolean check(JsonDocument doc, int object, Findings findings) {
      boolean valid = true;
      int end = doc.next(object);
      for (int member = object + 1; member < end; member = findings.next(doc, member)) {
        if (constraint == null) {
          valid &= name.check(doc, member, findings);
        } else if (!name.holds(doc, member, findings.probe())) {
          valid &= findings.failName(member, constraint);
        }
        if (!valid && findings.failFast()) {
          return false;
        }
      }
      return valid;
    }

    @Override
    boolean holds(JsonDocument doc, int object, Findings probe) {
      int end = doc.next(object);
      for (int member = object + 1; member < end; member = probe.next(doc, member)) {
        if (!name.holds(doc, member, probe)) {
          return false;
        }
      }
      return true;
    }
  }
}
