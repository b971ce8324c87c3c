package io.github.jobsmith.report;

import java.io.IOException;

/**
 * Writes what was found in one format. Called by one thread: {@link #begin()}, {@link #file} for
 * each file in order, {@link #end}.
 */
public interface ReportRenderer {
  /**
   * Writes what stands before the first file.
   *
   * @throws IOException when it cannot be written
   */
  void begin() throws IOException;

  /**
   * Writes one file. Nothing has been written when this throws anything but an {@link IOException}.
   *
   * @throws IOException when it cannot be written
   */
  void file(FileReport file) throws IOException;

  /**
   * Writes what stands behind the last file. Neither flushes nor closes anything.
   *
   * @throws IOException when it cannot be written
   */
  void end(RunSummary summary) throws IOException;
}
