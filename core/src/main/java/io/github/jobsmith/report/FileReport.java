package io.github.jobsmith.report;

import io.github.jobsmith.validation.Report;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result for one file: either a report or the reason why the file could not be read. Immutable.
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

  /** Returns the result for a file that was validated. */
  public static FileReport of(String path, Report report) {
    return new FileReport(path, Objects.requireNonNull(report, "report"), null, HiddenCounts.NONE);
  }

  /**
   * Returns the result for a file that could not be read.
   *
   * @param error the reason, on one line and without the path
   */
  public static FileReport unreadable(String path, String error) {
    return new FileReport(path, null, Objects.requireNonNull(error, "error"), HiddenCounts.NONE);
  }

  /** Returns a copy of this result with another path. */
  public FileReport at(String other) {
    return other.equals(path) ? this : new FileReport(other, report, error, hidden);
  }

  /** Returns the path as the user specified it, not escaped. */
  public String path() {
    return path;
  }

  /** Returns the report with the violations to show; null if the file could not be read. */
  public @Nullable Report report() {
    return report;
  }

  /**
   * Returns why the file could not be read, on one line and without the path; null if it was read.
   */
  public @Nullable String error() {
    return error;
  }

  /** Returns the number of violations that are not shown because their severity is too low. */
  public HiddenCounts hidden() {
    return hidden;
  }
}
