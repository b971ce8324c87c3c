package io.github.jobsmith.report;

/**
 * The number of violations that are not shown. Immutable.
 *
 * @param warnings because their severity is too low
 * @param infos because their severity is too low; errors are always shown
 * @param known because they were known before, such as those of a baseline
 * @param ignored because a configuration says so
 */
public record HiddenCounts(long warnings, long infos, long known, long ignored) {
  /** No violations are hidden. */
  public static final HiddenCounts NONE = new HiddenCounts(0, 0, 0, 0);

  /** Returns the counts of a report in which only severities matter. */
  HiddenCounts(long warnings, long infos) {
    this(warnings, infos, 0, 0);
  }

  /** Whether any violations are hidden. */
  public boolean any() {
    return warnings > 0 || infos > 0 || known > 0 || ignored > 0;
  }

  HiddenCounts plus(HiddenCounts other) {
    return new HiddenCounts(
        warnings + other.warnings,
        infos + other.infos,
        known + other.known,
        ignored + other.ignored);
  }
}
