package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;

/** {@code contains}, {@code minContains} and {@code maxContains}. */
final class ContainsCheck extends Check {
  private final Check item;
  private final int minimum;
  private final int maximum;
  private final Constraint tooFew;
  private final Constraint tooMany;

  /**
   * Creates a check.
   *
   * @param maximum -1 for no limit
   */
  ContainsCheck(Check item, int minimum, int maximum, Constraint tooFew, Constraint tooMany) {
    this.item = item;
    this.minimum = minimum;
    this.maximum = maximum;
    this.tooFew = tooFew;
    this.tooMany = tooMany;
  }

  @Override
  void trace(Trace trace) {
    trace.constraint(minimum > 0 ? tooFew : null);
    trace.constraint(maximum >= 0 ? tooMany : null);
  }

  @Override
  boolean check(JsonDocument doc, int array, Findings findings) {
    int matched = count(doc, array, findings.probe());
    boolean valid = matched >= minimum || findings.failCount(array, tooFew, matched);
    return valid & (!isTooMany(matched) || findings.failCount(array, tooMany, matched));
  }

  @Override
  boolean holds(JsonDocument doc, int array, Findings probe) {
    int matched = count(doc, array, probe);
    return matched >= minimum && !isTooMany(matched);
  }

  private boolean isTooMany(int matched) {
    return maximum >= 0 && matched > maximum;
  }

  /** Counts until the result is known. */
  private int count(JsonDocument doc, int array, Findings probe) {
    int enough = maximum >= 0 ? maximum + 1 : minimum;
    int matched = 0;
    int end = doc.next(array);
    for (int at = array + 1; at < end && matched < enough; at = probe.next(doc, at)) {
      if (item.holds(doc, at, probe)) {
        matched++;
      }
    }
    return matched;
  }
}
