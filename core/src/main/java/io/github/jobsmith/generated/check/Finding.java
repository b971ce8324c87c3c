package io.github.jobsmith.generated.check;

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
}
