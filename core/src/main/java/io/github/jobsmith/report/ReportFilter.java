package io.github.jobsmith.report;

import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.Report;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a report is told: not the violations of disabled rules, as if there were no such rules,
 * and not those that are milder than the user wants to see, which are counted. Immutable.
 */
public final class ReportFilter {
  /** Tells everything. */
  public static final ReportFilter ALL = new ReportFilter(Set.of(), Severity.INFO);

  private final Set<String> disabled;
  private final Severity mildest;

  private ReportFilter(Set<String> disabled, Severity mildest) {
    this.disabled = disabled;
    this.mildest = mildest;
  }

  /**
   * A filter.
   *
   * @param rules those that there are
   * @param disabled ids of rules
   * @param mildest what is shown
   * @throws IllegalArgumentException when there is no such rule, or it cannot be disabled
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

  /** A file, with what of its report is told. */
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

  /** Ids of the rules that are not told, in the order in which they were given. */
  public List<String> disabled() {
    return List.copyOf(disabled);
  }
}
