package io.github.jobsmith.report;

import io.github.jobsmith.validation.Report;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file: a report, or the reason why there is none. Exactly one of the two is
 * there. Immutable.
 *
 * @param path as the user knows it, not escaped
 * @param report what the validation found; null when the file could not be read
 * @param error why the file could not be read, one line that names no path; null when it was read
 * @param hidden what was found and is not in the report
 */
public record FileReport(
    String path, @Nullable Report report, @Nullable String error, HiddenCounts hidden) {
  /**
   * @throws IllegalArgumentException when both or none of report and error are given
   */
  public FileReport {
    Objects.requireNonNull(path, "path");
    if ((report == null) == (error == null)) {
      throw new IllegalArgumentException("a file has a report or an error, and not both");
    }
  }

  /** A file that was validated. */
  public static FileReport of(String path, Report report) {
    return new FileReport(path, Objects.requireNonNull(report, "report"), null, HiddenCounts.NONE);
  }

  /** A file that could not be read. */
  public static FileReport unreadable(String path, String error) {
    return new FileReport(path, null, Objects.requireNonNull(error, "error"), HiddenCounts.NONE);
  }

  /** The same file under another path. */
  public FileReport at(String other) {
    return other.equals(path) ? this : new FileReport(other, report, error, hidden);
  }
}
