package io.github.jobsmith.generated.format;

/**
 * The proleptic Gregorian calendar on plain numbers. Unlike {@code java.time}, it does not
 * allocate, because it is used for every schedule.
 */
final class CivilDate {
  private static final int DAYS_OF_400_YEARS = 146_097;

  private CivilDate() {}

  static boolean isLeapYear(long year) {
    return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  static int daysInMonth(long year, int month) {
    if (month == 2) {
      return isLeapYear(year) ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  /**
   * Returns the days since 1970-01-01. Years begin in March here, so that the leap day is the last.
   */
  static long epochDay(long year, int month, int day) {
    long marchYear = month <= 2 ? year - 1 : year;
    long era = Math.floorDiv(marchYear, 400L);
    long yearOfEra = marchYear - era * 400;
    long dayOfYear = (153L * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * DAYS_OF_400_YEARS + dayOfEra - 719_468;
  }

  /**
   * Returns the day that is a number of calendar months later: the same day of the month, or its
   * last.
   */
  static long plusMonths(long epochDay, long months) {
    long shifted = epochDay + 719_468;
    long era = Math.floorDiv(shifted, (long) DAYS_OF_400_YEARS);
    long dayOfEra = shifted - era * DAYS_OF_400_YEARS;
    long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    long marchMonth = (5 * dayOfYear + 2) / 153;
    int day = (int) (dayOfYear - (153 * marchMonth + 2) / 5 + 1);
    int month = (int) (marchMonth < 10 ? marchMonth + 3 : marchMonth - 9);
    long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);

    long monthsOfAll = year * 12 + month - 1 + months;
    long toYear = Math.floorDiv(monthsOfAll, 12L);
    int toMonth = (int) Math.floorMod(monthsOfAll, 12L) + 1;
    return epochDay(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
  }

  /** Returns the day of the week, Sunday = 1, as in cron expressions. */
  static int dayOfWeek(long epochDay) {
    return (int) Math.floorMod(epochDay + 4, 7L) + 1;
  }
}
