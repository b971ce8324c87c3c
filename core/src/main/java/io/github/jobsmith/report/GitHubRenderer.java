package io.github.jobsmith.report;

import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.text.Printable;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.util.Objects;

/**
 * Writes workflow commands of GitHub Actions, which GitHub shows as annotations of the lines of a
 * change, and a line of counts at the end. A text that is no file is named in the message.
 */
public final class GitHubRenderer implements ReportRenderer {
  /** How many annotations of a severity GitHub shows for one step of a job. */
  private static final int MOST_SHOWN = 10;

  private static final String LIMIT =
      "GitHub shows only the first 10 errors, 10 warnings and 10 notices of a step as annotations;"
          + " the log has all of them";

  private final Appendable out;
  private final boolean counted;
  private final boolean quiet;
  private final int[] counts = new int[Severity.values().length];

  private GitHubRenderer(Appendable out, boolean counted, boolean quiet) {
    this.out = Objects.requireNonNull(out, "out");
    this.counted = counted;
    this.quiet = quiet;
  }

  /** Returns a renderer. */
  public static GitHubRenderer to(Appendable out) {
    return new GitHubRenderer(out, true, false);
  }

  /** Returns a renderer that writes no counts if all files are clean. */
  public static GitHubRenderer quiet(Appendable out) {
    return new GitHubRenderer(out, true, true);
  }

  /** Returns a renderer that writes no counts, for annotations beside another report. */
  public static GitHubRenderer beside(Appendable out) {
    return new GitHubRenderer(out, false, true);
  }

  @Override
  public void begin() {}

  @Override
  public void file(FileReport file) throws IOException {
    StringBuilder text = new StringBuilder();
    Report report = file.report();
    if (report == null) {
      text.append("::error file=").append(property(file.path())).append("::cannot be read: ");
      text.append(data(Objects.requireNonNull(file.error()))).append('\n');
    } else {
      // A loop, because a lambda costs time at the start.
      for (Violation violation : report.violations()) {
        append(text, file, violation);
        counts[violation.severity().ordinal()]++;
      }
    }
    out.append(text);
  }

  private static void append(StringBuilder text, FileReport file, Violation violation) {
    text.append("::").append(command(violation.severity())).append(' ');
    if (file.isFile()) {
      text.append("file=").append(property(file.path()));
      if (violation.line() > 0) {
        text.append(",line=").append(violation.line());
        text.append(",col=").append(violation.column());
      }
      text.append(',');
    }
    text.append("title=").append(property(violation.rule().id())).append("::");
    text.append(file.isFile() ? "" : data(TextPlace.of(file.path(), violation)) + ": ");
    text.append(data(violation.message()));
    for (String line : AlternativeLines.of(violation)) {
      text.append("%0A").append(data(line));
    }
    if (violation.count() > 1) {
      text.append("%0A").append(data(OtherPlaces.of(violation)));
    }
    if (!violation.hint().isEmpty()) {
      text.append("%0A").append(data(violation.hint()));
    }
    text.append('\n');
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  /**
   * Escapes text so that it cannot begin another command: line ends and percent signs are encoded.
   */
  private static String data(String text) {
    return Printable.escape(text).replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  @Override
  public void end(RunSummary summary) throws IOException {
    for (int count : counts) {
      if (count > MOST_SHOWN) {
        out.append(LIMIT).append('\n');
        break;
      }
    }
    if (!counted) {
      return;
    }
    if (!quiet || summary.clean() < summary.files()) {
      out.append(SummaryLine.of(summary)).append('\n');
    }
  }
}
