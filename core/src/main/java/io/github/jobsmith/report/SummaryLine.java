package io.github.jobsmith.report;

import io.github.jobsmith.text.Printable;
import org.jspecify.annotations.Nullable;

/**
 * Formats counts: {@code 5 files: 2 errors, 1 warning in 2 files; 3 clean}. A plus sign after a
 * count means that there are more.
 */
final class SummaryLine {
  private SummaryLine() {}

  /** Returns the line for files, in English. */
  static String of(RunSummary summary) {
    return of(summary, null, ReportWords.ENGLISH);
  }

  /**
   * Returns the line.
   *
   * @param subject what it is about; null for files, which are then counted
   */
  static String of(RunSummary summary, @Nullable String subject, ReportWords words) {
    boolean files = subject == null;
    StringBuilder line =
        new StringBuilder(files ? words.files(summary.files()) : Printable.escape(subject))
            .append(": ");
    int start = line.length();
    boolean more = summary.truncated();
    if (summary.withViolations() > 0) {
      if (summary.errors() > 0) {
        line.append(words.errors(summary.errors(), more));
      }
      if (summary.warnings() > 0) {
        separate(line, start, ", ").append(words.warnings(summary.warnings(), more));
      }
      if (summary.infos() > 0) {
        separate(line, start, ", ").append(words.infos(summary.infos(), more));
      }
      if (files && summary.files() > 1) {
        line.append(' ').append(words.inFiles(summary.withViolations()));
      }
    }
    if (summary.clean() > 0 && (files || summary.withViolations() == 0)) {
      boolean all = summary.clean() == summary.files();
      separate(line, start, "; ").append(all ? words.allClean() : words.clean(summary.clean()));
    }
    if (summary.unreadable() > 0) {
      separate(line, start, "; ").append(words.unreadable(summary.unreadable()));
    }
    if (line.length() == start) {
      line.append(words.nothing());
    }
    HiddenCounts hidden = summary.hidden();
    if (hidden.any()) {
      line.append("; ").append(words.hidden()).append(": ");
      start = line.length();
      if (hidden.warnings() > 0) {
        line.append(words.warnings(hidden.warnings(), more));
      }
      if (hidden.infos() > 0) {
        separate(line, start, ", ").append(words.infos(hidden.infos(), more));
      }
      if (hidden.known() > 0) {
        separate(line, start, ", ").append(words.known(hidden.known()));
      }
      if (hidden.ignored() > 0) {
        separate(line, start, ", ").append(words.ignored(hidden.ignored()));
      }
    }
    return line.toString();
  }

  private static StringBuilder separate(StringBuilder line, int start, String separator) {
    return line.length() == start ? line : line.append(separator);
  }
}
