package io.github.jobsmith.report;

import io.github.jobsmith.text.Printable;
import org.jspecify.annotations.Nullable;

/**
 * Formats counts: {@code 5 files: 2 errors, 1 warning in 2 files; 3 clean}. A plus sign after a
 * count means that there are more.
 */
final class SummaryLine {
  private SummaryLine() {}

  static String of(RunSummary summary) {
    return of(summary, null);
  }

  /**
   * Returns the line.
   *
   * @param subject what it is about; null for files, which are then counted
   */
  static String of(RunSummary summary, @Nullable String subject) {
    boolean files = subject == null;
    StringBuilder line =
        new StringBuilder(files ? count(summary.files(), "file") : Printable.escape(subject))
            .append(": ");
    int start = line.length();
    boolean more = summary.truncated();
    if (summary.withViolations() > 0) {
      appendCount(line, start, summary.errors(), "error", more);
      appendCount(line, start, summary.warnings(), "warning", more);
      appendCount(line, start, summary.infos(), "info", more);
      if (files && summary.files() > 1) {
        line.append(" in ").append(count(summary.withViolations(), "file"));
      }
    }
    if (summary.clean() > 0 && (files || summary.withViolations() == 0)) {
      boolean all = summary.clean() == summary.files();
      separate(line, start, "; ").append(all ? "" : summary.clean() + " ").append("clean");
    }
    if (summary.unreadable() > 0) {
      separate(line, start, "; ").append(summary.unreadable()).append(" unreadable");
    }
    if (line.length() == start) {
      line.append("nothing to check");
    }
    HiddenCounts hidden = summary.hidden();
    if (hidden.any()) {
      line.append("; hidden: ");
      start = line.length();
      appendCount(line, start, hidden.warnings(), "warning", more);
      appendCount(line, start, hidden.infos(), "info", more);
      if (hidden.known() > 0) {
        separate(line, start, ", ").append(hidden.known()).append(" known");
      }
      if (hidden.ignored() > 0) {
        separate(line, start, ", ").append(hidden.ignored()).append(" ignored");
      }
    }
    return line.toString();
  }

  private static void appendCount(
      StringBuilder line, int start, long count, String noun, boolean more) {
    if (count > 0) {
      separate(line, start, ", ").append(more ? count + "+ " + noun + "s" : count(count, noun));
    }
  }

  private static StringBuilder separate(StringBuilder line, int start, String separator) {
    return line.length() == start ? line : line.append(separator);
  }

  private static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
