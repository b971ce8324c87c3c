package io.github.jobsmith.report;

import io.github.jobsmith.validation.Report;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result for one file: a report, or the reason why there is none. Exactly one of the two is
 * there. Immutable.
 */
public final class FileReport {
  private final String path;
  private final @Nullable Report report;
  private final @Nullable String error;
  private final HiddenCounts hidden;

  FileReport(String path, @Nullable Report report, @Nullable String error, HiddenCounts hidden) {
    this.path = Objects.requireNonNull(path, "path");
    this.report = report;
    this.error = error;
    this.hidden = hidden;
  }

  /** A file that was validated. */
  public static FileReport of(String path, Report report) {
    return new FileReport(path, Objects.requireNonNull(report, "report"), null, HiddenCounts.NONE);
  }

  /**
   * A file that could not be read.
   *
   * @param error the reason, on one line and without the path
   */
  public static FileReport unreadable(String path, String error) {
    return new FileReport(path, null, Objects.requireNonNull(error, "error"), HiddenCounts.NONE);
  }

  /** This result under another path. */
  public FileReport at(String other) {
    return other.equals(path) ? this : new FileReport(other, report, error, hidden);
  }

  /** The path as the user knows it, not escaped. */
  public String path() {
    return path;
  }

  /** The violations that are shown; null if the file could not be read. */
  public @Nullable Report report() {
    return report;
  }

  /** Why the file could not be read, on one line and without the path; null if it was read. */
  public @Nullable String error() {
    return error;
  }

  /** Violations that are not in the report because the user asked for higher severities only. */
  public HiddenCounts hidden() {
    return hidden;
  }
}
