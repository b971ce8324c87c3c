package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.report.ReportFilter;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.text.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The violations that are not shown.
 *
 * @param ids of rules that are not reported, not validated yet
 * @param minSeverity the lowest severity that is shown
 */
record DisabledRules(List<String> ids, Severity minSeverity) {
  /**
   * Returns the filter for violations.
   *
   * @throws UsageException if a disabled rule does not exist, or cannot be disabled
   */
  ReportFilter filter(Supplier<RuleCatalog> catalog) {
    if (ids.isEmpty()) {
      return ReportFilter.atLeast(minSeverity);
    }
    RuleCatalog rules = catalog.get();
    for (String id : ids) {
      if (rules.find(id).isEmpty()) {
        throw new UsageException(
            ValidateOptions.DISABLE
                + ": unknown rule \""
                + id
                + "\""
                + DidYouMean.hint(id, rules.ids())
                + " (jobsmith rules lists them)");
      }
    }
    return filter(rules, ids);
  }

  /**
   * Returns the filter for violations of a schema among others, which does not have all rules.
   *
   * @param known receives the disabled rules that it has
   */
  ReportFilter filterOfKnown(RuleCatalog rules, Set<String> known) {
    List<String> own = new ArrayList<>(ids);
    own.removeIf(id -> rules.find(id).isEmpty());
    known.addAll(own);
    return filter(rules, own);
  }

  private ReportFilter filter(RuleCatalog rules, List<String> wanted) {
    try {
      return ReportFilter.of(rules, wanted, minSeverity);
    } catch (IllegalArgumentException e) {
      throw new UsageException(ValidateOptions.DISABLE + ": " + e.getMessage());
    }
  }
}
