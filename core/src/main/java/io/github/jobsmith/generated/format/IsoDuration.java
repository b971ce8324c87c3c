package io.github.jobsmith.generated.format;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;

/**
 * An ISO 8601 duration such as {@code PT30M}, {@code P1Y} or {@code P1Y-1D}. Years and months are
 * calendar units: one year after 2028-02-29 is 2029-02-28. Immutable.
 */
public final class IsoDuration {
  private static final long MOST_MONTHS = 600_000;
  private static final long MOST_DAYS = 18_262_125;

  private static final long SHORTEST_MONTH = 28;
  private static final long LONGEST_MONTH = 31;

  private final long months;
  private final long days;
  private final long micros;

  private IsoDuration(long months, long days, long micros) {
    this.months = months;
    this.days = days;
    this.micros = micros;
  }

  /**
   * Parses a duration; each part may have its own sign. Parts beyond 50,000 years are reduced to
   * that, which is more than the distance of any two times.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static IsoDuration parse(String text) {
    int time = text.indexOf('T');
    String dates = time < 0 ? text : text.substring(0, time);
    Period period = Period.ZERO;
    Duration rest = Duration.ZERO;
    try {
      if (time < 0 || !dates.endsWith("P")) {
        period = Period.parse(dates);
      }
      if (time >= 0) {
        rest = Duration.parse((dates.startsWith("-") ? "-PT" : "PT") + text.substring(time + 1));
      }
    } catch (DateTimeException | ArithmeticException e) {
      throw new IllegalArgumentException('"' + text + "\" is not an ISO 8601 duration", e);
    }
    long seconds = clamp(rest.getSeconds(), 86_400 * MOST_DAYS);
    return new IsoDuration(
        clamp(period.toTotalMonths(), MOST_MONTHS),
        clamp(period.getDays(), MOST_DAYS),
        seconds * DateTimes.MICROS_OF_SECOND + rest.getNano() / 1000);
  }

  private static long clamp(long value, long most) {
    return Math.max(-most, Math.min(most, value));
  }

  /** Returns the time that is later by this duration, in the units of {@link DateTimes}. */
  public long addTo(long epochMicros) {
    if (months == 0) {
      return epochMicros + days * DateTimes.MICROS_OF_DAY + micros;
    }
    long day = Math.floorDiv(epochMicros, DateTimes.MICROS_OF_DAY);
    long timeOfDay = epochMicros - day * DateTimes.MICROS_OF_DAY;
    return (CivilDate.plusMonths(day, months) + days) * DateTimes.MICROS_OF_DAY
        + timeOfDay
        + micros;
  }

  /** Returns a time span that this duration has at least, whatever the lengths of its months. */
  public long leastMicros() {
    long daysOfMonths = months * (months < 0 ? LONGEST_MONTH : SHORTEST_MONTH);
    return (daysOfMonths + days) * DateTimes.MICROS_OF_DAY + micros;
  }

  /** Describes the duration: {@code 30 minutes}, {@code 1 year less 1 day}. */
  public String describe() {
    StringBuilder words = new StringBuilder();
    append(words, months / 12, "year");
    append(words, months % 12, "month");
    append(words, days, "day");
    if (micros != 0 || words.length() == 0) {
      String sign =
          words.length() == 0 ? (micros < 0 ? "minus " : "") : micros < 0 ? " less " : " ";
      words.append(sign);
      words.append(elapsed(Math.abs(micros)));
    }
    return words.toString();
  }

  private static void append(StringBuilder words, long count, String unit) {
    if (count == 0) {
      return;
    }
    if (words.length() > 0) {
      words.append(count < 0 ? " less " : " ");
    } else if (count < 0) {
      words.append("minus ");
    }
    long size = Math.abs(count);
    words.append(size).append(' ').append(unit).append(size == 1 ? "" : "s");
  }

  /**
   * Describes a time span in days of 24 hours: {@code 365 days 1 minute}.
   *
   * @param micros not negative
   */
  public static String elapsed(long micros) {
    StringBuilder words = new StringBuilder();
    append(words, micros / DateTimes.MICROS_OF_DAY, "day");
    append(words, micros / (60 * DateTimes.MICROS_OF_MINUTE) % 24, "hour");
    append(words, micros / DateTimes.MICROS_OF_MINUTE % 60, "minute");
    long seconds = micros / DateTimes.MICROS_OF_SECOND % 60;
    long fraction = micros % DateTimes.MICROS_OF_SECOND;
    if (fraction != 0) {
      words.append(words.length() == 0 ? "" : " ").append(seconds).append('.');
      words.append(
          String.valueOf(DateTimes.MICROS_OF_SECOND + fraction).substring(1).replaceAll("0+$", ""));
      words.append(" seconds");
    } else if (seconds != 0 || words.length() == 0) {
      words.append(words.length() == 0 ? "" : " ").append(seconds);
      words.append(seconds == 1 ? " second" : " seconds");
    }
    return words.toString();
  }
}
