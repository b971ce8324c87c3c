package io.github.jobsmith.message;

import io.github.jobsmith.text.MessageKey;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** What is wrong with a string that is not a date, a time or a duration of RFC 3339. */
final class TimeFaults {
  private static final int DATE_LENGTH = 10;
  private static final int TIME_LENGTH = 8;

  private final Words words;

  TimeFaults(Words words) {
    this.words = words;
  }

  @Nullable String ofDate(String text) {
    String fault = date(text);
    if (fault != null || text.length() == DATE_LENGTH) {
      return fault;
    }
    return words.say(MessageKey.AFTER_DATE, Quoting.quoted(text.substring(DATE_LENGTH)));
  }

  @Nullable String ofTime(String text) {
    return time(text, false);
  }

  @Nullable String ofDateTime(String text) {
    String fault = date(text);
    if (fault != null) {
      return fault;
    }
    if (text.length() == DATE_LENGTH) {
      return words.say(MessageKey.TIME_MISSING);
    }
    char separator = text.charAt(DATE_LENGTH);
    if (separator != 'T' && separator != 't') {
      int end = text.offsetByCodePoints(DATE_LENGTH, 1);
      return words.say(MessageKey.DATE_SEPARATOR, Quoting.quoted(text.substring(DATE_LENGTH, end)));
    }
    return time(text.substring(DATE_LENGTH + 1), true);
  }

  @Nullable String ofDuration(String text) {
    if (text.charAt(0) != 'P' && text.charAt(0) != 'p') {
      return words.say(MessageKey.DURATION_P);
    }
    String last = text.substring(text.length() - 1);
    if (last.equalsIgnoreCase("P") || last.equalsIgnoreCase("T")) {
      return words.say(MessageKey.DURATION_NUMBER, last);
    }
    return text.matches("[^.,]*[0-9][.,][0-9].*") ? words.say(MessageKey.DURATION_FRACTION) : null;
  }

  /** Examines the date at the beginning. */
  private @Nullable String date(String text) {
    if (!text.matches("(?s)[0-9]{4}-[0-9]{2}-[0-9]{2}.*")) {
      return words.say(MessageKey.DATE_FORM);
    }
    int month = Integer.parseInt(text.substring(5, 7));
    if (month < 1 || month > 12) {
      return words.say(MessageKey.NO_MONTH, text.substring(5, 7));
    }
    boolean leap = Year.isLeap(Integer.parseInt(text.substring(0, 4)));
    int day = Integer.parseInt(text.substring(8, DATE_LENGTH));
    return day < 1 || day > Month.of(month).length(leap)
        ? words.say(MessageKey.NO_DAY, text.substring(0, 7), text.substring(8, DATE_LENGTH))
        : null;
  }

  private @Nullable String time(String text, boolean dated) {
    if (!text.matches("(?s)[0-9]{2}:[0-9]{2}:[0-9]{2}.*")) {
      return text.matches("(?s)[0-9]{2}:[0-9]{2}(?![:0-9]).*|[0-9]{2}:[0-9]{2}")
          ? words.say(MessageKey.SECONDS_MISSING)
          : words.say(MessageKey.TIME_FORM);
    }
    String part = tooLarge(text, 0, 23, MessageKey.NO_HOUR);
    part = part == null ? tooLarge(text, 3, 59, MessageKey.NO_MINUTE) : part;
    part = part == null ? tooLarge(text, 6, 60, MessageKey.NO_SECOND) : part;
    if (part != null) {
      return part;
    }
    String zone = text.substring(TIME_LENGTH);
    if (zone.startsWith(",")) {
      return words.say(MessageKey.FRACTION_COMMA);
    }
    if (zone.startsWith(".")) {
      String digits = zone.substring(1);
      zone = digits.replaceFirst("^[0-9]+", "");
      if (zone.length() == digits.length()) {
        return words.say(MessageKey.FRACTION_DIGIT);
      }
    }
    String fault = zone(zone);
    return fault != null || text.charAt(6) != '6'
        ? fault
        : words.say(dated ? MessageKey.LEAP_SECOND_DATE : MessageKey.LEAP_SECOND);
  }

  private @Nullable String tooLarge(String text, int at, int most, MessageKey key) {
    String digits = text.substring(at, at + 2);
    return Integer.parseInt(digits) > most ? words.say(key, digits) : null;
  }

  private @Nullable String zone(String zone) {
    if (zone.isEmpty()) {
      return words.say(MessageKey.ZONE_MISSING);
    }
    boolean right = zone.equalsIgnoreCase("Z") || zone.matches("[+-]([01][0-9]|2[0-3]):[0-5][0-9]");
    return right ? null : words.say(MessageKey.ZONE_WRONG, Quoting.quoted(zone));
  }
}
