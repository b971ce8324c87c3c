package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import io.github.jobsmith.json.StringSet;
import org.jspecify.annotations.Nullable;

/** The value of a member selects the node that an object must match. */
final class MemberSwitchCheck extends Check {
  private final MemberName member;
  private final StringSet values;
  private final Check[] nodes;
  private final @Nullable Check absent;
  private final @Nullable Check other;
  private final @Nullable Constraint missing;
  private final @Nullable Constraint unknown;

  /**
   * Creates a check.
   *
   * @param nodes by the index of the value
   * @param missing the constraint of an object without the member, or null
   * @param unknown the constraint of another value, or null
   */
  MemberSwitchCheck(
      MemberName member,
      StringSet values,
      Check[] nodes,
      @Nullable Check absent,
      @Nullable Check other,
      @Nullable Constraint missing,
      @Nullable Constraint unknown) {
    this.member = member;
    this.values = values;
    this.nodes = nodes;
    this.absent = absent;
    this.other = other;
    this.missing = missing;
    this.unknown = unknown;
  }

  @Override
  void trace(Trace trace) {
    trace.checks(nodes);
    trace.check(absent);
    trace.check(other);
    trace.constraint(missing);
    trace.constraint(unknown);
  }

  @Override
  boolean check(JsonDocument doc, int node, Findings findings) {
    int value = doc.find(node, member);
    if (value < 0) {
      if (absent != null) {
        return absent.check(doc, node, findings);
      }
      return missing == null || findings.fail(node, missing);
    }
    Check chosen = chosen(doc, value);
    if (chosen != null) {
      return chosen.check(doc, node, findings);
    }
    return unknown == null || findings.fail(value, unknown);
  }

  @Override
  boolean holds(JsonDocument doc, int node, Findings probe) {
    int value = doc.find(node, member);
    if (value < 0) {
      return absent != null ? absent.holds(doc, node, probe) : missing == null;
    }
    Check chosen = chosen(doc, value);
    return chosen != null ? chosen.holds(doc, node, probe) : unknown == null;
  }

  private @Nullable Check chosen(JsonDocument doc, int value) {
    int index = values.indexOf(doc, value);
    return index < 0 ? other : nodes[index];
  }
}
