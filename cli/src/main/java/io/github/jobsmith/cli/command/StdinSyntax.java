package io.github.jobsmith.cli.command;

import io.github.jobsmith.rule.StandardRules;
import io.github.jobsmith.validation.Excerpt;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;

/**
 * YAML on standard input fails at its first character, because no file name selects YAML; says so.
 */
final class StdinSyntax {
  static final String HINT =
      "jobsmith: standard input was parsed as JSON; for YAML, use "
          + ValidateOptions.STDIN_FILENAME
          + " job.yaml";

  private StdinSyntax() {}

  /** Whether the text of a report is probably YAML. */
  static boolean isYaml(Report report) {
    return report.violations().stream().anyMatch(StdinSyntax::looksLikeYaml);
  }

  private static boolean looksLikeYaml(Violation violation) {
    String line = violation.excerpt().map(Excerpt::text).orElse("").stripLeading();
    return violation.rule() == StandardRules.JSON_SYNTAX
        && violation.line() == 1
        && !line.startsWith("{")
        && !line.startsWith("[");
  }
}
