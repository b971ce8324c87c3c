package io.github.jobsmith.generated.check;

import org.jspecify.annotations.Nullable;

/**
 * One finding of a check. Generated code makes them by means of {@link Findings}; immutable.
 *
 * @param node where it is
 * @param name whether it is about the name of the member rather than its value
 * @param detail what the check itself says about the value, or null
 * @param matched how many items match, or {@link #UNCOUNTED}
 * @param branches asks alternatives why they do not match, or null
 */
public record Finding(
    int node,
    boolean name,
    Constraint constraint,
    @Nullable String detail,
    int matched,
    @Nullable Branches branches) {
  /** Where no items were counted. */
  public static final int UNCOUNTED = -1;
}
