package io.github.jobsmith.cli.command;

import io.github.jobsmith.rule.StandardRules;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.util.Locale;

/** Says once in a run how to validate a shell line, if a file is a shell script. */
final class ScriptNote {
  static final String TEXT =
      "jobsmith: to validate a line of a shell script, put jobsmith in front of it: "
          + "jobsmith aws iot create-job …";

  private boolean told;

  /**
   * Whether to say it now.
   *
   * @param name of the file
   */
  boolean isDue(String name, Report report) {
    if (told || !isScript(name)) {
      return false;
    }
    for (Violation violation : report.violations()) {
      told |= violation.rule() == StandardRules.JSON_SYNTAX;
    }
    return told;
  }

  private static boolean isScript(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".sh") || lower.endsWith(".bash") || lower.endsWith(".zsh");
  }
}
