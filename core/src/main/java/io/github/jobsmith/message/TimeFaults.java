package io.github.jobsmith.message;

import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** What is wrong with a string that is not a date, a time or a duration of RFC 3339. */
final class TimeFaults {
  private static final int DATE_LENGTH = 10;
  private static final int TIME_LENGTH = 8;
  private static final String ZONES = "Z or an offset such as +01:00";

  private TimeFaults() {}

  static @Nullable String ofDate(String text) {
    String fault = date(text);
    if (fault != null || text.length() == DATE_LENGTH) {
      return fault;
    }
    return Words.quoted(text.substring(DATE_LENGTH)) + " follows the date";
  }

  static @Nullable String ofTime(String text) {
    return time(text, false);
  }

  static @Nullable String ofDateTime(String text) {
    String fault = date(text);
    if (fault != null) {
      return fault;
    }
    if (text.length() == DATE_LENGTH) {
      return "the time is missing";
    }
    char separator = text.charAt(DATE_LENGTH);
    if (separator != 'T' && separator != 't') {
      int end = text.offsetByCodePoints(DATE_LENGTH, 1);
      return "there is "
          + Words.quoted(text.substring(DATE_LENGTH, end))
          + " between date and time, not T";
    }
    return time(text.substring(DATE_LENGTH + 1), true);
  }

  static @Nullable String ofDuration(String text) {
    if (text.charAt(0) != 'P' && text.charAt(0) != 'p') {
      return "it does not begin with P";
    }
    String last = text.substring(text.length() - 1);
    if (last.equalsIgnoreCase("P") || last.equalsIgnoreCase("T")) {
      return "there is no number after " + last;
    }
    return text.matches("[^.,]*[0-9][.,][0-9].*") ? "it has a fraction" : null;
  }

  /** Examines the date at the beginning. */
  private static @Nullable String date(String text) {
    if (!text.matches("(?s)[0-9]{4}-[0-9]{2}-[0-9]{2}.*")) {
      return "the date is not written as YYYY-MM-DD";
    }
    int month = Integer.parseInt(text.substring(5, 7));
    if (month < 1 || month > 12) {
      return "there is no month " + text.substring(5, 7);
    }
    boolean leap = Year.isLeap(Integer.parseInt(text.substring(0, 4)));
    int day = Integer.parseInt(text.substring(8, DATE_LENGTH));
    return day < 1 || day > Month.of(month).length(leap)
        ? text.substring(0, 7) + " has no day " + text.substring(8, DATE_LENGTH)
        : null;
  }

  private static @Nullable String time(String text, boolean dated) {
    if (!text.matches("(?s)[0-9]{2}:[0-9]{2}:[0-9]{2}.*")) {
      return text.matches("(?s)[0-9]{2}:[0-9]{2}(?![:0-9]).*|[0-9]{2}:[0-9]{2}")
          ? "the seconds are missing"
          : "the time is not written as HH:MM:SS";
    }
    String part = tooLarge(text, 0, 23, "hour");
    part = part == null ? tooLarge(text, 3, 59, "minute") : part;
    part = part == null ? tooLarge(text, 6, 60, "second") : part;
    if (part != null) {
      return part;
    }
    String zone = text.substring(TIME_LENGTH);
    if (zone.startsWith(",")) {
      return "the fraction begins with a comma, not a point";
    }
    if (zone.startsWith(".")) {
      String digits = zone.substring(1);
      zone = digits.replaceFirst("^[0-9]+", "");
      if (zone.length() == digits.length()) {
        return "there is no digit after the point";
      }
    }
    String fault = zone(zone);
    return fault != null || text.charAt(6) != '6'
        ? fault
        : "60 is the second of a leap second, 23:59:60 in UTC"
            + (dated ? " on the last day of a month" : "");
  }

  private static @Nullable String tooLarge(String text, int at, int most, String unit) {
    String digits = text.substring(at, at + 2);
    return Integer.parseInt(digits) > most ? "there is no " + unit + " " + digits : null;
  }

  private static @Nullable String zone(String zone) {
    if (zone.isEmpty()) {
      return "the time zone is missing; add " + ZONES;
    }
    boolean right = zone.equalsIgnoreCase("Z") || zone.matches("[+-]([01][0-9]|2[0-3]):[0-5][0-9]");
    return right ? null : "the time zone is " + Words.quoted(zone) + ", not " + ZONES;
  }
}
