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

  private static final long ONES = 0x0101010101010101L;
  private static final long ZEROS = ONES * '0';
  private static final long SIXES = ONES * 6;
  private static final long HIGH_HALVES = ONES * 0xF0;
  private static final long LOW_BITS = ONES * 0x7F;

  /** {@code 2027-03-}, the first character lowest. */
  private static final long IN_DATE = 0xFFL << 32 | 0xFFL << 56;

  private static final long DATE_SEPARATORS = IN_DATE & ONES * '-';

  /** {@code 01T02:00}. */
  private static final long IN_TIME = 0xFFL << 16 | 0xFFL << 40;

  private static final long TIME_SEPARATORS = (long) 'T' << 16 | (long) ':' << 40;

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
    if (to - from < 16) {
      return NOT_A_TIME;
    }
    long date = digits(doc.wordAt(from), DATE_SEPARATORS, IN_DATE);
    long time = digits(doc.wordAt(from + Long.BYTES), TIME_SEPARATORS, IN_TIME);
    if ((date | time) < 0) {
      return NOT_A_TIME;
    }
    int year = number(date, 0) * 100 + number(date, 2);
    int month = number(date, 5);
    int day = number(time, 0);
    int hour = number(time, 3);
    int minute = number(time, 6);
    if (month > 12 || month == 0) {
      return NOT_A_TIME;
    }
    if (day == 0 || day > CivilDate.daysInMonth(year, month) || hour > 23 || minute > 59) {
      return NOT_A_TIME;
    }
    long local =
        CivilDate.epochDay(year, month, day) * MICROS_OF_DAY
            + (hour * 60 + minute) * MICROS_OF_MINUTE;
    return withSeconds(doc, from + 16, to, local);
  }

  /**
   * Reads eight characters at a time: digits, and separators at some places.
   *
   * @param mask the places of the separators
   * @return a word of which {@link #number} returns the numbers of two digits, which begin in any
   *     byte whose digit another one follows; negative if it is something else
   */
  private static long digits(long word, long separators, long mask) {
    long digits = word & ~mask | ZEROS & mask;
    boolean right =
        (word & mask) == separators
            && (digits & HIGH_HALVES) == ZEROS
            && (digits + SIXES & HIGH_HALVES) == ZEROS;
    long values = digits ^ ZEROS;
    return right ? values * 10 + (values >>> Byte.SIZE) & LOW_BITS : -1;
  }

  private static int number(long numbers, int place) {
    return (int) (numbers >>> (place << 3)) & 0x7F;
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
