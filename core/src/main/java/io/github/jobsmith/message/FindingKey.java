package io.github.jobsmith.message;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Finding;

/** A finding, apart from its words: which constraint is violated by which value or name. */
public record FindingKey(int node, boolean name, Constraint constraint) {
  /** Returns the key of a finding. */
  public static FindingKey of(Finding finding) {
    return new FindingKey(finding.node(), finding.name(), finding.constraint());
  }

  // Written out as those of Finding, for the same reason.

  @Override
  public boolean equals(Object other) {
    return other instanceof FindingKey that
        && node == that.node
        && name == that.name
        && constraint.equals(that.constraint);
  }

  @Override
  public int hashCode() {
    return 31 * (2 * node + (name ? 1 : 0)) + constraint.hashCode();
  }
}
