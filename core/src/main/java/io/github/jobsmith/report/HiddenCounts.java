package io.github.jobsmith.report;

/**
 * The number of violations that are not shown because their severity is too low. Errors are always
 * shown. Immutable.
 */
public record HiddenCounts(long warnings, long infos) {
  /** No violations are hidden. */
  public static final HiddenCounts NONE = new HiddenCounts(0, 0);

  /** Whether any violations are hidden. */
  public boolean any() {
    return warnings > 0 || infos > 0;
  }

  HiddenCounts plus(HiddenCounts other) {
    return new HiddenCounts(warnings + other.warnings, infos + other.infos);
  }
}
