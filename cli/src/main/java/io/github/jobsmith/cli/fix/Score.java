package io.github.jobsmith.cli.fix;

import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.util.HashMap;
import java.util.Map;

/**
 * How far a text is from being clean.
 *
 * @param malformed number of documents that cannot be parsed
 * @param errors number of errors
 * @param warnings number of errors and warnings
 * @param all number of violations
 * @param byRule the number of errors for each rule that has some
 */
record Score(int malformed, int errors, int warnings, int all, Map<String, Integer> byRule) {
  static Score of(Report report) {
    int malformed = 0;
    int errors = 0;
    int warnings = 0;
    int all = 0;
    Map<String, Integer> byRule = new HashMap<>();
    for (Violation violation : report.violations()) {
      int count = violation.count();
      all += count;
      malformed += violation.keyword().isEmpty() ? count : 0;
      warnings += violation.severity() == Severity.INFO ? 0 : count;
      if (violation.severity() == Severity.ERROR) {
        errors += count;
        byRule.merge(violation.rule().id(), count, Integer::sum);
      }
    }
    return new Score(malformed, errors, warnings, all, byRule);
  }

  /**
   * Whether a change that leads to another score is an improvement: of no rule are there more
   * errors, there are not more violations of a severity or above, and some disappear or are less
   * severe. A text that could not be parsed may have any violations once it can. No sequence of
   * improvements leads back.
   */
  boolean isImprovedBy(Score next) {
    if (next.malformed != malformed) {
      return next.malformed < malformed;
    }
    boolean added =
        next.warnings > warnings
            || next.all > all
            || next.byRule.entrySet().stream()
                .anyMatch(each -> each.getValue() > byRule.getOrDefault(each.getKey(), 0));
    return !added && next.errors + next.warnings + next.all < errors + warnings + all;
  }
}
