package io.github.jobsmith.cli.command;

import io.github.jobsmith.config.ActiveConfiguration;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The configuration of one file that is validated. */
record ConfigRun(ActiveConfiguration config, Path file, RuleCatalog rules, LocalDate today) {
  /** Returns the rules that are off. */
  Set<String> off() {
    return config.off(rules);
  }

  /** Returns a report without ignored violations, with the configured severities. */
  Report apply(Report report) {
    return config.apply(file, report, rules, today);
  }

  /** Returns why a violation is ignored; empty if it is not. */
  Optional<String> reasonOf(Violation violation) {
    return config.reasonOf(file, violation, today);
  }

  void unreadable() {
    config.unreadable(file);
  }
}
