package io.github.jobsmith.report;

import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Selects which violations of a report are shown: not those of disabled rules, which are treated as
 * absent, and not those below a severity, which are counted. Immutable.
 */
public final class ReportFilter {
  /** Shows all violations. */
  public static final ReportFilter ALL = new ReportFilter(Set.of(), Severity.INFO);

  private final Set<String> disabled;
  private final Severity mildest;

  private ReportFilter(Set<String> disabled, Severity mildest) {
    this.disabled = disabled;
    this.mildest = mildest;
  }

  /**
   * Returns a filter.
   *
   * @param rules the rules of the validator
   * @param disabled ids of the rules to disable
   * @param mildest the lowest severity to show
   * @throws IllegalArgumentException if there is no rule with an id, or it cannot be disabled
   */
  public static ReportFilter of(RuleCatalog rules, Collection<String> disabled, Severity mildest) {
    for (String id : disabled) {
      if (rules.find(id).isEmpty()) {
        throw new IllegalArgumentException("unknown rule \"" + id + "\"");
      }
      if (rules.isRequired(id)) {
        throw new IllegalArgumentException(
            "the rule " + id + " cannot be disabled: a file that breaks it is not checked further");
      }
    }
    return new ReportFilter(new LinkedHashSet<>(disabled), mildest);
  }

  /** Returns a filter that disables no rule. */
  public static ReportFilter atLeast(Severity mildest) {
    return mildest == Severity.INFO ? ALL : new ReportFilter(Set.of(), mildest);
  }

  /** Returns the result for a file with the selected violations. */
  public FileReport apply(String path, Report report) {
    Report wanted = report.without(disabled);
    Report shown = wanted.atLeast(mildest);
    HiddenCounts hidden =
        shown == wanted
            ? HiddenCounts.NONE
            : new HiddenCounts(
                wanted.count(Severity.WARNING) - shown.count(Severity.WARNING),
                wanted.count(Severity.INFO) - shown.count(Severity.INFO));
    return new FileReport(path, shown, null, hidden);
  }

  /** Whether a violation is shown. */
  public boolean shows(Violation violation) {
    return !disabled.contains(violation.rule().id()) && violation.severity().atLeast(mildest);
  }

  /** Returns the ids of the disabled rules in the order given. */
  public List<String> disabled() {
    return List.copyOf(disabled);
  }
}
