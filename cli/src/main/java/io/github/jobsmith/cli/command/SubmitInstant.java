package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.process.UsageException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The time given with {@code --submit-at}. Times without a zone are in UTC, as in job files. */
final class SubmitInstant {
  private static final int LAST_YEAR = 9999;

  private SubmitInstant() {}

  /**
   * Parses the value of the option.
   *
   * @param clock used for {@code now}
   * @throws UsageException if it is not an instant in the years 0 to 9999
   */
  static Instant parse(String text, InstantSource clock) {
    if (text.equals("now")) {
      return clock.instant();
    }
    try {
      OffsetDateTime time = parse(text);
      if (time.getYear() >= 0 && time.getYear() <= LAST_YEAR) {
        return time.toInstant();
      }
    } catch (DateTimeException e) {
      // Reported below, with a hint.
    }
    throw new UsageException(
        "--submit-at is \""
            + text
            + "\"; must be now or an ISO 8601 time such as 2027-01-31T18:30Z");
  }

  private static OffsetDateTime parse(String text) {
    int time = text.indexOf('T');
    boolean zoned =
        text.endsWith("Z") || text.indexOf('+', time) > 0 || text.indexOf('-', time) > 0;
    return time > 0 && zoned
        ? OffsetDateTime.parse(text)
        : LocalDateTime.parse(text).atOffset(ZoneOffset.UTC);
  }
}
