package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.json.JsonDocument;
import java.time.Month;
import java.time.Year;

/**
 * The formats {@code date-time}, {@code date} and {@code time}: RFC 3339, section 5.6, with the
 * restrictions of section 5.7.
 *
 * <p>A leap second is the last second of a UTC day, and with a date, of the last day of a month. No
 * table of leap seconds is used, because future ones are not known.
 */
final class Rfc3339 {
  private static final int DATE_LENGTH = 10;
  private static final int MINUTES_OF_DAY = 24 * 60;

  /** The results of {@link #time} other than the day of a leap second. */
  private static final int NO_TIME = -3;

  private static final int ORDINARY = -2;

  private Rfc3339() {}

  static boolean isDate(JsonDocument doc, int from, int to) {
    return to - from == DATE_LENGTH && day(doc, from) > 0;
  }

  static boolean isTime(JsonDocument doc, int from, int to) {
    return time(doc, from, to) != NO_TIME;
  }

  static boolean isDateTime(JsonDocument doc, int from, int to) {
    if (to - from <= DATE_LENGTH || (doc.byteAt(from + DATE_LENGTH) | ' ') != 't') {
      return false;
    }
    int day = day(doc, from);
    if (day == 0) {
      return false;
    }
    int leap = time(doc, from + DATE_LENGTH + 1, to);
    if (leap == NO_TIME || leap == ORDINARY) {
      return leap == ORDINARY;
    }
    int last = daysInMonth(doc, from);
    return leap == 0 ? day == last : leap > 0 ? day == last - 1 : day == 1;
  }

  /** Returns the day of the month of a date of {@link #DATE_LENGTH}; 0 if there is no such day. */
  private static int day(JsonDocument doc, int at) {
    int year = twoDigits(doc, at) | twoDigits(doc, at + 2);
    int month = twoDigits(doc, at + 5);
    int day = twoDigits(doc, at + 8);
    if ((year | month | day) < 0
        || doc.byteAt(at + 4) != '-'
        || doc.byteAt(at + 7) != '-'
        || month < 1
        || month > 12) {
      return 0;
    }
    return day > 28 && day > daysInMonth(doc, at) ? 0 : day;
  }

  private static int daysInMonth(JsonDocument doc, int at) {
    int year = twoDigits(doc, at) * 100 + twoDigits(doc, at + 2);
    return Month.of(twoDigits(doc, at + 5)).length(Year.isLeap(year));
  }

  /**
   * Parses a time with its offset.
   *
   * @return {@link #NO_TIME}; {@link #ORDINARY}; or for a leap second, the difference in days, -1
   *     to 1, from the local day to its UTC day
   */
  private static int time(JsonDocument doc, int from, int to) {
    if (to - from < 9 || doc.byteAt(from + 2) != ':' || doc.byteAt(from + 5) != ':') {
      return NO_TIME;
    }
    int hour = twoDigits(doc, from);
    int minute = twoDigits(doc, from + 3);
    int second = twoDigits(doc, from + 6);
    if ((hour | minute | second) < 0 || hour > 23 || minute > 59 || second > 60) {
      return NO_TIME;
    }
    int zone = from + 8;
    if (doc.byteAt(zone) == '.') {
      zone++;
      while (zone < to && isDigit(doc.byteAt(zone))) {
        zone++;
      }
      if (zone == from + 9) {
        return NO_TIME;
      }
    }
    int offset = offset(doc, zone, to);
    if (offset == MINUTES_OF_DAY) {
      return NO_TIME;
    }
    if (second < 60) {
      return ORDINARY;
    }
    int utc = hour * 60 + minute - offset;
    boolean endsDay = Math.floorMod(utc, MINUTES_OF_DAY) == MINUTES_OF_DAY - 1;
    return endsDay ? Math.floorDiv(utc, MINUTES_OF_DAY) : NO_TIME;
  }

  /** Returns the offset from UTC in minutes; {@link #MINUTES_OF_DAY} if it is malformed. */
  private static int offset(JsonDocument doc, int at, int to) {
    if (to - at == 1 && (doc.byteAt(at) | ' ') == 'z') {
      return 0;
    }
    if (to - at != 6 || doc.byteAt(at + 3) != ':') {
      return MINUTES_OF_DAY;
    }
    byte sign = doc.byteAt(at);
    int hours = twoDigits(doc, at + 1);
    int minutes = twoDigits(doc, at + 4);
    if (sign != '+' && sign != '-' || (hours | minutes) < 0 || hours > 23 || minutes > 59) {
      return MINUTES_OF_DAY;
    }
    return sign == '+' ? hours * 60 + minutes : -(hours * 60 + minutes);
  }

  /** Returns the value of two digits; negative if they are not digits. */
  private static int twoDigits(JsonDocument doc, int at) {
    byte tens = doc.byteAt(at);
    byte ones = doc.byteAt(at + 1);
    return isDigit(tens) && isDigit(ones) ? (tens - '0') * 10 + ones - '0' : -1;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
