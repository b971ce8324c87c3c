package io.github.jobsmith.generated.check;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One finding of a check, created by {@link Findings}. Immutable.
 *
 * @param node the node that it is about
 * @param name whether it is about the name of the member instead of its value
 * @param detail the message of the check about the value, or null
 * @param matched how many items match, or {@link #UNCOUNTED}
 * @param branches evaluates the alternatives to find out why they do not match, or null
 * @param inside the place in the content of the string or name, or null for all of it
 */
public record Finding(
    int node,
    boolean name,
    Constraint constraint,
    @Nullable String detail,
    int matched,
    @Nullable Branches branches,
    @Nullable Inside inside) {
  /** The count of findings that do not count items. */
  public static final int UNCOUNTED = -1;

  /** Creates a finding about a whole value or name. */
  public Finding(
      int node,
      boolean name,
      Constraint constraint,
      @Nullable String detail,
      int matched,
      @Nullable Branches branches) {
    this(node, name, constraint, detail, matched, branches, null);
  }

  // Written out, because to link the methods of records takes a process that lives briefly longer
  // than to report a thousand violations.

  @Override
  public boolean equals(Object other) {
    return other instanceof Finding that
        && node == that.node
        && name == that.name
        && matched == that.matched
        && constraint.equals(that.constraint)
        && Objects.equals(detail, that.detail)
        && Objects.equals(branches, that.branches)
        && Objects.equals(inside, that.inside);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * node + constraint.hashCode()) + (name ? 1 : 0);
  }
}
