package io.github.jobsmith.generated.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The six fields of an AWS cron expression, in order. */
enum CronField {
  MINUTES("minutes", 0, 59, ", - * /", List.of()),
  HOURS("hours", 0, 23, ", - * /", List.of()),
  DAY_OF_MONTH("day-of-month", 1, 31, ", - * ? / L W", List.of()),
  MONTH(
      "month",
      1,
      12,
      ", - * /",
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")),
  DAY_OF_WEEK(
      "day-of-week", 1, 7, ", - * ? L #", List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT")),
  YEAR("year", 1970, 2199, ", - * /", List.of());

  final String label;
  final int minimum;
  final int maximum;
  private final String wildcards;
  final List<String> names;

  CronField(String label, int minimum, int maximum, String wildcards, List<String> names) {
    this.label = label;
    this.minimum = minimum;
    this.maximum = maximum;
    this.wildcards = wildcards;
    this.names = names;
  }

  /** Whether {@code ?} and {@code L} are allowed in this field. */
  boolean isDay() {
    return this == DAY_OF_MONTH || this == DAY_OF_WEEK;
  }

  /** Returns the largest step that does not leave the field: 59 for minutes, 12 for months. */
  int largestStep() {
    return maximum;
  }

  /** Returns the value of a number or name in this field, case-insensitively; -1 for other text. */
  int value(String text, int from, int to) {
    if (from >= to) {
      return -1;
    }
    int number = number(text, from, to);
    if (number >= 0) {
      return number >= minimum && number <= maximum ? number : -1;
    }
    if (to - from == 3) {
      for (int i = 0; i < names.size(); i++) {
        if (names.get(i).regionMatches(true, 0, text, from, 3)) {
          return i + minimum;
        }
      }
    }
    return -1;
  }

  /** Returns the name of a value, or its number if the field has no names. */
  String name(int value) {
    return names.isEmpty() ? Integer.toString(value) : names.get(value - minimum);
  }

  /** Returns the value of digits, at most 1,000,000; -1 for other text. */
  static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = Math.min(1_000_000, number * 10 + c - '0');
    }
    return from < to ? number : -1;
  }

  /** Describes the values of the field, worded to follow "must be". */
  String allowed() {
    String range = minimum + " to " + maximum;
    @Nullable String first = names.isEmpty() ? null : names.get(0);
    String words = first == null ? "" : " or " + first + " to " + names.get(names.size() - 1);
    return range + words + ", combined with " + wildcards + " only";
  }
}
