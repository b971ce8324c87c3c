package io.github.jobsmith.generated.check;

/** Decides which findings depend on values that are not known. For one document. */
public interface UnknownFilter {
  /**
   * Whether a finding may depend on an unknown value.
   *
   * @param node the value whose constraint is violated
   * @param name whether the finding is about the name of the member
   */
  boolean leavesOut(int node, boolean name, Constraint constraint);
}
