package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.text.SubmissionTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;

/** The time given with {@code --submit-at}. Times without a zone are in UTC, as in job files. */
final class SubmitInstant {
  private SubmitInstant() {}

  /**
   * Parses the value of the option.
   *
   * @param clock used for {@code now}
   * @throws UsageException if it is not an instant in the years 0 to 9999
   */
  static Instant parse(String text, InstantSource clock) {
    try {
      return SubmissionTime.parse(text, clock);
    } catch (DateTimeException e) {
      throw new UsageException(
          "--submit-at is \""
              + text
              + "\"; must be now or an ISO 8601 time such as 2027-01-31T18:30Z");
    }
  }
}
