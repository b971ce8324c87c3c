package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.pattern.TextPattern;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberNames;
import java.util.Arrays;
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
  record Required(int[] indexes, Constraint[] constraints) {
    /** Returns for each name its position in {@link #indexes}, or -1. */
    private int[] positions(int names) {
      int[] positions = new int[names];
      Arrays.fill(positions, -1);
      for (int i = 0; i < indexes.length; i++) {
        positions[indexes[i]] = i;
      }
      return positions;
    }
  }

  private final Named named;
  private final Patterned[] patterned;
  private final Rest rest;
  private final Required required;

  /** For each name its position among the required ones, or -1. */
  private final int[] positions;

  private final boolean restricted;
  private final boolean anyNames;

  MemberLoopCheck(Named named, Patterned[] patterned, Rest rest, Required required) {
    this.named = named;
    this.patterned = patterned;
    this.rest = rest;
    this.required = required;
    this.positions = required.positions(named.names().size());
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
    long[] more = more(findings);
    boolean valid = check(doc, object, findings, more);
    release(more, findings);
    return valid;
  }

  private boolean check(JsonDocument doc, int object, Findings findings, long[] more) {
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
    for (int i = 0; i < required.constraints().length; i++) {
      if (isMissing(i, seen, more)) {
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
    long[] more = more(probe);
    boolean holds = holds(doc, object, probe, more);
    release(more, probe);
    return holds;
  }

  private boolean holds(JsonDocument doc, int object, Findings probe, long[] more) {
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
    for (int i = 0; i < required.constraints().length; i++) {
      if (isMissing(i, seen, more)) {
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

  /** Returns an array for the required members that were seen; empty if one word is enough. */
  private long[] more(Findings findings) {
    int size = required.constraints().length;
    if (size <= Long.SIZE) {
      return NONE;
    }
    long[] more = findings.buffers().take((size >> 6) + 1);
    Arrays.fill(more, 0, (size >> 6) + 1, 0);
    return more;
  }

  private static void release(long[] more, Findings findings) {
    if (more.length > 0) {
      findings.buffers().give(more);
    }
  }

  /** Returns the first word, and marks further ones in place. */
  private long mark(int index, long seen, long[] more) {
    int position = positions[index];
    if (position < 0) {
      return seen;
    }
    if (more.length == 0) {
      return seen | 1L << position;
    }
    more[position >> 6] |= 1L << position;
    return seen;
  }

  private static boolean isMissing(int position, long seen, long[] more) {
    long word = more.length == 0 ? seen : more[position >> 6];
    return (word & 1L << position) == 0;
  }
}
