package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/** {@code unevaluatedProperties} and {@code unevaluatedItems}. */
final class UnevaluatedCheck extends Check {
  private final boolean members;
  private final Coverage telling;
  private final Coverage deciding;
  private final Check node;
  private final @Nullable Constraint closed;

  /**
   * Creates a check.
   *
   * @param members whether it is about members, not items
   * @param telling where violations are reported: what a selected branch evaluates counts even if
   *     the instance does not match it
   * @param deciding where only the verdict is needed
   * @param node what the others must match
   * @param closed the constraint if there must be no others
   */
  UnevaluatedCheck(
      boolean members,
      Coverage telling,
      Coverage deciding,
      Check node,
      @Nullable Constraint closed) {
    this.members = members;
    this.telling = telling;
    this.deciding = deciding;
    this.node = node;
    this.closed = closed;
  }

  @Override
  void trace(Trace trace) {
    trace.constraint(closed);
    trace.check(closed == null ? node : null);
  }

  @Override
  boolean check(JsonDocument doc, int at, Findings findings) {
    long[] many = telling.many(findings);
    boolean valid = check(doc, at, findings, many);
    Coverage.release(many, findings);
    return valid;
  }

  private boolean check(JsonDocument doc, int at, Findings findings, long[] many) {
    Findings probe = findings.probe();
    long counts = telling.count(doc, at, probe, many);
    if (!telling.branchesMatch(doc, at, probe, counts, many) || telling.coversAll(counts, many)) {
      return true;
    }
    boolean valid = true;
    int left = members ? 0 : telling.items(counts, many);
    int end = doc.next(at);
    for (int part = at + 1; part < end; part = findings.next(doc, part)) {
      boolean covered =
          members
              ? telling.coversMember(doc, part, counts, many)
              : left-- > 0 || telling.contains(doc, part, probe, counts, many);
      if (!covered) {
        valid &= checkPart(doc, part, findings);
      }
      if (!valid && findings.failFast()) {
        return false;
      }
    }
    return valid;
  }

  private boolean checkPart(JsonDocument doc, int part, Findings findings) {
    if (closed == null) {
      return node.check(doc, part, findings);
    }
    return members ? findings.failName(part, closed) : findings.fail(part, closed);
  }

  @Override
  boolean holds(JsonDocument doc, int at, Findings probe) {
    long[] many = deciding.many(probe);
    boolean holds = holds(doc, at, probe, many);
    Coverage.release(many, probe);
    return holds;
  }

  private boolean holds(JsonDocument doc, int at, Findings probe, long[] many) {
    long counts = deciding.count(doc, at, probe, many);
    if (deciding.coversAll(counts, many)) {
      return true;
    }
    int left = members ? 0 : deciding.items(counts, many);
    int end = doc.next(at);
    for (int part = at + 1; part < end; part = probe.next(doc, part)) {
      boolean covered =
          members
              ? deciding.coversMember(doc, part, counts, many)
              : left-- > 0 || deciding.contains(doc, part, probe, counts, many);
      if (!covered && (closed != null || !node.holds(doc, part, probe))) {
        return false;
      }
    }
    return true;
  }
}
