package io.github.jobsmith.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The submission time, as users give it. Times without a zone are in UTC, as in job files. */
public final class SubmissionTime {
  private static final int LAST_YEAR = 9999;

  private SubmissionTime() {}

  /**
   * Parses {@code now} or an ISO 8601 date and time.
   *
   * @param clock used for {@code now}
   * @throws DateTimeException if it is neither, or not in the years 0 to 9999
   */
  public static Instant parse(String text, InstantSource clock) {
    if (text.equals("now")) {
      return clock.instant();
    }
    int time = text.indexOf('T');
    boolean zoned =
        text.endsWith("Z") || text.indexOf('+', time) > 0 || text.indexOf('-', time) > 0;
    OffsetDateTime parsed =
        time > 0 && zoned
            ? OffsetDateTime.parse(text)
            : LocalDateTime.parse(text).atOffset(ZoneOffset.UTC);
    if (parsed.getYear() < 0 || parsed.getYear() > LAST_YEAR) {
      throw new DateTimeException("the year " + parsed.getYear());
    }
    return parsed.toInstant();
  }
}
