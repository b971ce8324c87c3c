package io.github.jobsmith.report;

/**
 * Violations that were found and are not shown, because the user asked for worse ones only. Errors
 * are always shown. Immutable.
 */
public record HiddenCounts(long warnings, long infos) {
  /** Nothing is hidden. */
  public static final HiddenCounts NONE = new HiddenCounts(0, 0);

  /** Whether anything is hidden. */
  public boolean any() {
    return warnings > 0 || infos > 0;
  }

  HiddenCounts plus(HiddenCounts other) {
    return new HiddenCounts(warnings + other.warnings, infos + other.infos);
  }
}
