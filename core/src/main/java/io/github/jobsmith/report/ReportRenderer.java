package io.github.jobsmith.report;

import java.io.IOException;

/**
 * Writes results in one format. Not thread-safe; call {@link #begin()}, then {@link #file} for each
 * file in order, then {@link #end}.
 */
public interface ReportRenderer {
  /**
   * Writes what precedes the first file.
   *
   * @throws IOException if it cannot be written
   */
  void begin() throws IOException;

  /**
   * Writes one file. If this throws anything but an {@link IOException}, nothing was written.
   *
   * @throws IOException if it cannot be written
   */
  void file(FileReport file) throws IOException;

  /**
   * Writes what follows the last file. Neither flushes nor closes anything.
   *
   * @throws IOException if it cannot be written
   */
  void end(RunSummary summary) throws IOException;

  /**
   * Returns what the format has left out, on one line, after {@link #end}; empty if it contains all
   * violations.
   */
  default String note() {
    return "";
  }
}
