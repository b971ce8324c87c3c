package io.github.jobsmith.report;

/**
 * The number of violations that are not shown. Immutable.
 *
 * @param warnings because their severity is too low
 * @param infos because their severity is too low; errors are always shown
 * @param known because they were known before, such as those of a baseline
 */
public record HiddenCounts(long warnings, long infos, long known) {
  /** No violations are hidden. */
  public static final HiddenCounts NONE = new HiddenCounts(0, 0, 0);

  /** Returns the counts of a report in which no violation was known before. */
  HiddenCounts(long warnings, long infos) {
    this(warnings, infos, 0);
  }

  /** Whether any violations are hidden. */
  public boolean any() {
    return warnings > 0 || infos > 0 || known > 0;
  }

  HiddenCounts plus(HiddenCounts other) {
    return new HiddenCounts(warnings + other.warnings, infos + other.infos, known + other.known);
  }
}
