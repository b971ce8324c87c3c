package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.pattern.TextPattern;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code properties}, {@code patternProperties}, {@code additionalProperties}, {@code required}.
 */
final class MemberLoopCheck extends Check {
  private static final long[] NONE = {};

  /**
   * A pattern of member names.
   *
   * @param node for the values; null where they may be anything
   */
  record Patterned(TextPattern pattern, @Nullable Check node) {}

  /**
   * The members that a schema names.
   *
   * @param names first those with a schema, then others that are required
   * @param checks by index; null where a value may be anything
   * @param named the number of those with a schema
   */
  record Named(MemberNames names, @Nullable Check[] checks, int named) {}

  /**
   * What members that are not named must match.
   *
   * @param closed the constraint of a closed object, or null
   * @param additional the node for the values, or null
   */
  record Rest(@Nullable Constraint closed, @Nullable Check additional) {
    boolean isRestricted() {
      return closed != null || additional != null;
    }
  }

  /**
   * The members that must be present.
   *
   * @param indexes of the names, in the order in which they are reported
   */
  record Required(int[] indexes, Constraint[] constraints) {}

  private final Named named;
  private final Patterned[] patterned;
  private final Rest rest;
  private final Required required;
  private final boolean restricted;
  private final boolean anyNames;

  MemberLoopCheck(Named named, Patterned[] patterned, Rest rest, Required required) {
    this.named = named;
    this.patterned = patterned;
    this.rest = rest;
    this.required = required;
    this.restricted = rest.isRestricted();
    this.anyNames = named.names().size() > 0;
  }

  @Override
  void trace(Trace trace) {
    trace.checks(named.checks());
    for (Patterned each : patterned) {
      trace.check(each.node());
    }
    trace.constraint(rest.closed());
    trace.check(rest.additional());
    trace.constraints(List.of(required.constraints()));
  }

  @Override
  boolean check(JsonDocument doc, int object, Findings findings) {
    long[] more = more();
    long seen = 0;
    boolean valid = true;
    int end = doc.next(object);
    for (int member = object + 1; member < end; member = findings.next(doc, member)) {
      int index = anyNames ? named.names().indexOf(doc, member) : -1;
      if (index >= 0) {
        seen = mark(index, seen, more);
        Check check = named.checks()[index];
        valid &= check == null || check.check(doc, member, findings);
      }
      valid &= others(doc, member, index, findings);
      if (!valid && findings.failFast()) {
        return false;
      }
    }
    for (int i = 0; i < required.indexes().length; i++) {
      if (isMissing(required.indexes()[i], seen, more)) {
        valid &= findings.fail(object, required.constraints()[i]);
      }
    }
    return valid;
  }

  private boolean others(JsonDocument doc, int member, int index, Findings findings) {
    boolean known = index >= 0 && index < named.named();
    boolean valid = true;
    for (Patterned each : patterned) {
      if ((each.node != null || restricted) && each.pattern.matchesName(doc, member)) {
        known = true;
        valid &= each.node == null || each.node.check(doc, member, findings);
      }
    }
    if (restricted && !known) {
      Check additional = rest.additional();
      Constraint closed = rest.closed();
      valid &=
          closed != null
              ? findings.failName(member, closed)
              : additional == null || additional.check(doc, member, findings);
    }
    return valid;
  }

  @Override
  boolean holds(JsonDocument doc, int object, Findings probe) {
    long[] more = more();
    long seen = 0;
    int end = doc.next(object);
    for (int member = object + 1; member < end; member = probe.next(doc, member)) {
      int index = anyNames ? named.names().indexOf(doc, member) : -1;
      if (index >= 0) {
        seen = mark(index, seen, more);
        Check check = named.checks()[index];
        if (check != null && !check.holds(doc, member, probe)) {
          return false;
        }
      }
      if (!othersHold(doc, member, index, probe)) {
        return false;
      }
    }
    for (int index : required.indexes()) {
      if (isMissing(index, seen, more)) {
        return false;
      }
    }
    return true;
  }

  private boolean othersHold(JsonDocument doc, int member, int index, Findings probe) {
    boolean known = index >= 0 && index < named.named();
    for (Patterned each : patterned) {
      if ((each.node != null || restricted) && each.pattern.matchesName(doc, member)) {
        known = true;
        if (each.node != null && !each.node.holds(doc, member, probe)) {
          return false;
        }
      }
    }
    if (!restricted || known) {
      return true;
    }
    Check additional = rest.additional();
    return rest.closed() == null && (additional == null || additional.holds(doc, member, probe));
  }

  private long[] more() {
    return named.names().size() <= Long.SIZE || required.indexes().length == 0
        ? NONE
        : new long[(named.names().size() >> 6) + 1];
  }

  /** Returns the first word, and marks further ones in place. */
  private static long mark(int index, long seen, long[] more) {
    if (more.length == 0) {
      return seen | 1L << index;
    }
    more[index >> 6] |= 1L << index;
    return seen;
  }

  private static boolean isMissing(int index, long seen, long[] more) {
    long word = more.length == 0 ? seen : more[index >> 6];
    return (word & 1L << index) == 0;
  }
}
