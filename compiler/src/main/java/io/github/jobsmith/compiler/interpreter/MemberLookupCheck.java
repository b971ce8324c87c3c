package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import org.jspecify.annotations.Nullable;

/** {@code properties} and {@code required} of a few members of an open object. */
final class MemberLookupCheck extends Check {
  private final MemberName[] names;
  private final @Nullable Check[] checks;
  private final @Nullable Constraint[] missing;

  /**
   * Creates a check.
   *
   * @param checks for the values, by the index of the name; null where they may be anything
   * @param missing reported where there is no such member, by the index of the name, or null
   */
  MemberLookupCheck(MemberName[] names, @Nullable Check[] checks, @Nullable Constraint[] missing) {
    this.names = names;
    this.checks = checks;
    this.missing = missing;
  }

  @Override
  void trace(Trace trace) {
    trace.checks(checks);
    for (Constraint constraint : missing) {
      trace.constraint(constraint);
    }
  }

  @Override
  boolean check(JsonDocument doc, int object, Findings findings) {
    boolean valid = true;
    for (int i = 0; i < names.length; i++) {
      int member = doc.find(object, names[i]);
      Check check = checks[i];
      Constraint absent = missing[i];
      if (member < 0) {
        valid &= absent == null || findings.fail(object, absent);
      } else {
        valid &= check == null || check.check(doc, member, findings);
      }
      if (!valid && findings.failFast()) {
        return false;
      }
    }
    return valid;
  }

  @Override
  boolean holds(JsonDocument doc, int object, Findings probe) {
    for (int i = 0; i < names.length; i++) {
      int member = doc.find(object, names[i]);
      Check check = checks[i];
      if (member < 0 ? missing[i] != null : check != null && !check.holds(doc, member, probe)) {
        return false;
      }
    }
    return true;
  }
}
