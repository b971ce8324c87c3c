package io.github.jobsmith.cli.command;

import io.github.jobsmith.rule.StandardRules;
import io.github.jobsmith.validation.Excerpt;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.util.Locale;

/** Says once in a run that an option accepts comments, if a file has one. */
final class CommentNote {
  static final String TEXT =
      "jobsmith: " + ValidateOptions.JSONC + " accepts comments and trailing commas in JSON";

  private boolean told;

  /**
   * Whether to say it now.
   *
   * @param name of the file; in JSON Lines, the option accepts nothing
   */
  boolean isDue(String name, Report report) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean lines = lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
    if (told || lines) {
      return false;
    }
    for (Violation violation : report.violations()) {
      told |= isComment(violation);
    }
    return told;
  }

  private static boolean isComment(Violation violation) {
    if (violation.rule() != StandardRules.JSON_SYNTAX) {
      return false;
    }
    Excerpt excerpt = violation.excerpt().orElse(null);
    if (excerpt == null) {
      return false;
    }
    int start = excerpt.text().offsetByCodePoints(0, excerpt.start());
    return excerpt.text().startsWith("//", start) || excerpt.text().startsWith("/*", start);
  }
}
