package io.github.jobsmith.generated.format;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The values of one field of a cron expression. Written by {@link CronFieldReader}, then read-only.
 */
final class CronSet {
  private final BitSet values = new BitSet();

  // The following are sets of bits; no value is above 31.
  private long last;
  private long nearestWeekdays;
  private long lastWeekdays;
  private boolean unspecified;
  private int nth;
  private @Nullable String largeStep;
  private @Nullable String undocumented;

  /** Notes a step that is larger than the field; the first one counts. */
  void noteStep(String words) {
    largeStep = largeStep == null ? words : largeStep;
  }

  /** Notes a form that AWS does not document; the first one counts. */
  void noteForm(String words) {
    undocumented = undocumented == null ? words : undocumented;
  }

  /** Returns a description of a step that is larger than the field, or null. */
  @Nullable String largeStep() {
    return largeStep;
  }

  /** Returns a description of a form that AWS does not document, or null. */
  @Nullable String undocumented() {
    return undocumented;
  }

  /**
   * Adds first, first + step … last; a range whose end is before its start wraps around to the
   * start of the field.
   */
  void addRange(CronField field, int first, int end, int step) {
    int size = field.maximum - field.minimum + 1;
    int length = Math.floorMod(end - first, size);
    if (step == 1 && first >= field.minimum && first + length <= field.maximum) {
      values.set(first, first + length + 1);
      return;
    }
    for (int i = 0; i <= length; i += step) {
      values.set(field.minimum + (first - field.minimum + i) % size);
    }
  }

  /**
   * Day of month: that many days before the last day. Day of week: the last such day of the month.
   */
  void addLast(int value) {
    last |= 1L << value;
  }

  void addNearestWeekday(int day) {
    nearestWeekdays |= 1L << day;
  }

  /** Adds the weekday nearest to the day that many days before the last day of the month. */
  void addLastWeekday(int back) {
    lastWeekdays |= 1L << back;
  }

  void setUnspecified() {
    unspecified = true;
  }

  void setNth(int dayOfWeek, int count) {
    values.set(dayOfWeek);
    nth = count;
  }

  /** Whether it is {@code ?}. */
  boolean isUnspecified() {
    return unspecified;
  }

  boolean contains(int value) {
    return values.get(value);
  }

  private static boolean contains(long set, int value) {
    return (set >> value & 1) != 0;
  }

  /** Returns the plain values. */
  BitSet values() {
    return values;
  }

  /** Returns the days of a month, as bits 1 to 31, for a day-of-month field. */
  int daysOfMonth(long firstDay, int length) {
    int days = 0;
    for (int day = values.nextSetBit(1);
        day > 0 && day <= length;
        day = values.nextSetBit(day + 1)) {
      days |= 1 << day;
    }
    for (int day = 1; day <= length; day++) {
      int back = length - day;
      days |= contains(last, back) ? 1 << day : 0;
      if (contains(nearestWeekdays, day) || contains(lastWeekdays, back)) {
        days |= 1 << nearestWeekday(firstDay, length, day);
      }
    }
    return days;
  }

  /** Returns the days of a month, as bits 1 to 31, for a day-of-week field. */
  int daysOfWeek(long firstDay, int length) {
    int days = 0;
    for (int day = 1; day <= length; day++) {
      int dayOfWeek = CivilDate.dayOfWeek(firstDay + day - 1);
      boolean plain = values.get(dayOfWeek) && (nth == 0 || (day - 1) / 7 + 1 == nth);
      if (plain || contains(last, dayOfWeek) && day + 7 > length) {
        days |= 1 << day;
      }
    }
    return days;
  }

  private static int nearestWeekday(long firstDay, int length, int day) {
    int dayOfWeek = CivilDate.dayOfWeek(firstDay + day - 1);
    if (dayOfWeek == 7) {
      return day == 1 ? 3 : day - 1;
    }
    if (dayOfWeek == 1) {
      return day == length ? day - 2 : day + 1;
    }
    return day;
  }
}
