package io.github.jobsmith.generated.format;

import io.github.jobsmith.json.JsonDocument;
import java.time.Instant;

/**
 * The format {@code iot-date-time}: {@code YYYY-MM-DDTHH:MM}, optionally with seconds, a fraction
 * and a zone ({@code Z}, {@code +01:00}). The day must exist, and the time is 00:00 to 23:59. A
 * time without a zone is in UTC.
 *
 * <p>Times are in microseconds since 1970-01-01T00:00Z; further digits of a fraction are truncated.
 * Does not allocate unless the string contains escapes.
 */
public final class DateTimes {
  /** The result of {@link #epochMicros(JsonDocument, int)} if there is no such time. */
  public static final long NOT_A_TIME = Long.MIN_VALUE;

  static final long MICROS_OF_SECOND = 1_000_000L;
  static final long MICROS_OF_MINUTE = 60 * MICROS_OF_SECOND;
  static final long MICROS_OF_DAY = 24 * 60 * MICROS_OF_MINUTE;

  /** About 20,000 years: sums with durations fit a long. */
  private static final long FARTHEST_SECOND = 631_152_000_000L;

  private DateTimes() {}

  /** Whether a value is a string in this format; false for other kinds. */
  public static boolean isIotDateTime(JsonDocument doc, int node) {
    return epochMicros(doc, node) != NOT_A_TIME;
  }

  /**
   * Returns the time that a string in this format denotes, in microseconds since 1970-01-01T00:00Z,
   * or {@link #NOT_A_TIME}.
   */
  public static long epochMicros(JsonDocument doc, int node) {
    if (doc.isPlain(node)) {
      return read(doc, doc.start(node), doc.end(node));
    }
    JsonDocument plain = PlainText.of(doc, node);
    return plain == null ? NOT_A_TIME : read(plain, plain.start(0), plain.end(0));
  }

  /**
   * Converts an instant to microseconds since 1970-01-01T00:00Z, truncated to microseconds and to
   * 20,000 years before and after 1970.
   */
  public static long epochMicros(Instant instant) {
    long second = Math.max(-FARTHEST_SECOND, Math.min(FARTHEST_SECOND, instant.getEpochSecond()));
    return second * MICROS_OF_SECOND + instant.getNano() / 1000;
  }

  private static long read(JsonDocument doc, int from, int to) {
    if (to - from < 16
        || doc.byteAt(from + 4) != '-'
        || doc.byteAt(from + 7) != '-'
        || doc.byteAt(from + 10) != 'T'
        || doc.byteAt(from + 13) != ':') {
      return NOT_A_TIME;
    }
    int century = twoDigits(doc, from, to);
    int yearOfCentury = twoDigits(doc, from + 2, to);
    int month = twoDigits(doc, from + 5, to);
    int day = twoDigits(doc, from + 8, to);
    int hour = twoDigits(doc, from + 11, to);
    int minute = twoDigits(doc, from + 14, to);
    if ((century | yearOfCentury | month | day | hour | minute) < 0 || month > 12 || month == 0) {
      return NOT_A_TIME;
    }
    int year = century * 100 + yearOfCentury;
    if (day == 0 || day > CivilDate.daysInMonth(year, month) || hour > 23 || minute > 59) {
      return NOT_A_TIME;
    }
    long local =
        CivilDate.epochDay(year, month, day) * MICROS_OF_DAY
            + (hour * 60 + minute) * MICROS_OF_MINUTE;
    return withSeconds(doc, from + 16, to, local);
  }

  private static long withSeconds(JsonDocument doc, int at, int to, long local) {
    if (at == to || doc.byteAt(at) != ':') {
      return withZone(doc, at, to, local);
    }
    int second = twoDigits(doc, at + 1, to);
    if (second < 0 || second > 59) {
      return NOT_A_TIME;
    }
    long micros = 0;
    int i = at + 3;
    if (i < to && doc.byteAt(i) == '.') {
      int first = ++i;
      long unit = MICROS_OF_SECOND / 10;
      for (; i < to && isDigit(doc.byteAt(i)); i++) {
        micros += (doc.byteAt(i) - '0') * unit;
        unit /= 10;
      }
      if (i == first) {
        return NOT_A_TIME;
      }
    }
    return withZone(doc, i, to, local + second * MICROS_OF_SECOND + micros);
  }

  private static long withZone(JsonDocument doc, int at, int to, long local) {
    if (at == to || at + 1 == to && doc.byteAt(at) == 'Z') {
      return local;
    }
    byte sign = doc.byteAt(at);
    if (to - at != 6 || sign != '+' && sign != '-' || doc.byteAt(at + 3) != ':') {
      return NOT_A_TIME;
    }
    int hours = twoDigits(doc, at + 1, to);
    int minutes = twoDigits(doc, at + 4, to);
    if ((hours | minutes) < 0 || hours > 23 || minutes > 59) {
      return NOT_A_TIME;
    }
    long offset = (hours * 60 + minutes) * MICROS_OF_MINUTE;
    return sign == '+' ? local - offset : local + offset;
  }

  /** Returns the value of two digits, or -1. */
  private static int twoDigits(JsonDocument doc, int at, int to) {
    if (at + 2 > to || !isDigit(doc.byteAt(at)) || !isDigit(doc.byteAt(at + 1))) {
      return -1;
    }
    return (doc.byteAt(at) - '0') * 10 + doc.byteAt(at + 1) - '0';
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
