package io.github.jobsmith.cli.command;

import io.github.jobsmith.config.IgnoreComments;
import io.github.jobsmith.report.ReportFilter;
import io.github.jobsmith.report.Suppression;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the violations of a file that are known or ignored, with the reasons. */
final class Suppressed {
  private static final String KNOWN = "Listed in the baseline.";

  private final ReportFilter filter;
  private final List<Suppression> violations = new ArrayList<>();

  /**
   * @param filter the violations that would be shown otherwise
   */
  Suppressed(ReportFilter filter) {
    this.filter = filter;
  }

  List<Suppression> violations() {
    return violations;
  }

  void byConfiguration(@Nullable ConfigRun config, Report before) {
    if (config == null) {
      return;
    }
    for (Violation violation : before.violations()) {
      config.reasonOf(violation).ifPresent(reason -> add(Suppression.external(violation, reason)));
    }
  }

  void byComments(@Nullable IgnoreComments comments, Report before, Report after) {
    if (comments == null) {
      return;
    }
    for (Violation violation : gone(before, after)) {
      add(Suppression.inSource(violation, comments.reasonOf(violation).orElse("")));
    }
  }

  void byBaseline(Report before, Report after) {
    for (Violation violation : gone(before, after)) {
      add(Suppression.external(violation, KNOWN));
    }
  }

  private void add(Suppression suppression) {
    if (filter.shows(suppression.violation())) {
      violations.add(suppression);
    }
  }

  private static List<Violation> gone(Report before, Report after) {
    Set<Violation> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(after.violations());
    List<Violation> gone = new ArrayList<>(before.violations());
    gone.removeIf(left::contains);
    return gone;
  }
}
