package io.github.jobsmith.report;

import io.github.jobsmith.validation.Report;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result for one file, or for another text such as an option of a command line: either a report
 * or the reason why the file could not be read. Immutable.
 */
public final class FileReport {
  private final String path;
  private final @Nullable Report report;
  private final @Nullable String error;
  private final HiddenCounts hidden;
  private final boolean isFile;
  private final @Nullable FileSchema schema;
  private final List<Suppression> suppressed;

  FileReport(String path, @Nullable Report report, @Nullable String error, HiddenCounts hidden) {
    this(path, report, error, hidden, true, null, List.of());
  }

  private FileReport(
      String path,
      @Nullable Report report,
      @Nullable String error,
      HiddenCounts hidden,
      boolean isFile,
      @Nullable FileSchema schema,
      List<Suppression> suppressed) {
    this.suppressed = suppressed;
    this.path = Objects.requireNonNull(path, "path");
    this.report = report;
    this.error = error;
    this.hidden = hidden;
    this.isFile = isFile;
    this.schema = schema;
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
    return other.equals(path)
        ? this
        : new FileReport(other, report, error, hidden, isFile, schema, suppressed);
  }

  /**
   * Returns a copy of this result whose path is the name of a text that is not a file, such as an
   * option of a command line. Formats for other programs then name no file.
   */
  public FileReport withoutFile() {
    return new FileReport(path, report, error, hidden, false, schema, suppressed);
  }

  /**
   * Returns a copy of this result for a file whose schema is not that of all files.
   *
   * @param name of the schema as the user knows it, such as a file
   * @param id the URI of the schema; may be empty
   */
  public FileReport withSchema(String name, String id) {
    return new FileReport(
        path, report, error, hidden, isFile, new FileSchema(name, id), suppressed);
  }

  /** Returns the schema if it is not that of all files; otherwise null. */
  @Nullable FileSchema schema() {
    return schema;
  }

  /** Whether the text is a file, or could be. */
  public boolean isFile() {
    return isFile;
  }

  /** Returns the path as the user specified it, not escaped; or another name of the text. */
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

  /**
   * Returns a copy of this result from which violations were removed, so that they are only
   * counted.
   *
   * @param known the number of those that were known before, not negative
   * @param ignored the number of those that a configuration ignores, not negative
   */
  public FileReport withRemoved(int known, int ignored) {
    HiddenCounts counts = hidden.plus(new HiddenCounts(0, 0, known, ignored));
    return new FileReport(path, report, error, counts, isFile, schema, suppressed);
  }

  /**
   * Returns a copy of this result with violations that are not shown, for formats that can say so.
   */
  public FileReport withSuppressed(List<Suppression> violations) {
    return new FileReport(path, report, error, hidden, isFile, schema, List.copyOf(violations));
  }

  /** Returns the violations that are not shown, as far as they are to be written. */
  List<Suppression> suppressed() {
    return suppressed;
  }

  /** Returns the number of violations that are not shown. */
  public HiddenCounts hidden() {
    return hidden;
  }
}
