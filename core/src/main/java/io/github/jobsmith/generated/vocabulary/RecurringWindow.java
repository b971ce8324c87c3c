package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.format.AwsCronExpression;
import java.time.LocalDate;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A recurring window: the minutes of a day and the days on which it opens, and how long it stays
 * open.
 */
final class RecurringWindow {
  static final int MINUTES_OF_DAY = 1440;

  private final int[] starts;
  private final int length;
  private final AwsCronExpression cron;
  private final int firstYear;
  private final int lastYear;
  private @Nullable BitSet days;

  /**
   * Creates a window.
   *
   * @param length minutes, 1 to 1440
   * @param firstYear first year to examine
   * @param lastYear last year to examine
   */
  RecurringWindow(AwsCronExpression cron, int length, int firstYear, int lastYear) {
    this.starts = cron.minutesOfDay();
    this.length = length;
    this.cron = cron;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  int length() {
    return length;
  }

  /** Whether it opens again while it is still open. */
  boolean overlapsItself() {
    return clashesWithinDay() && !days().isEmpty() || meets(this, 1);
  }

  /** Whether both windows are ever open at the same time. */
  boolean overlaps(RecurringWindow other) {
    return meets(other, 0) || meets(other, 1) || other.meets(this, 1);
  }

  private boolean clashesWithinDay() {
    for (int i = 1; i < starts.length; i++) {
      if (starts[i] - starts[i - 1] < length) {
        return true;
      }
    }
    return false;
  }

  /** Whether an opening overlaps one of the other window that many days later. */
  private boolean meets(RecurringWindow other, int daysLater) {
    return clashes(other, daysLater * MINUTES_OF_DAY) && shareDays(other, daysLater);
  }

  private boolean clashes(RecurringWindow other, int shift) {
    int next = 0;
    for (int start : starts) {
      // The first opening of the other window that ends after this start; later openings also begin
      // later.
      while (next < other.starts.length && other.starts[next] + shift + other.length <= start) {
        next++;
      }
      if (next < other.starts.length && other.starts[next] + shift < start + length) {
        return true;
      }
    }
    return false;
  }

  private boolean shareDays(RecurringWindow other, int daysLater) {
    BitSet mine = days();
    BitSet theirs = other.days();
    if (daysLater == 0) {
      return mine.intersects(theirs);
    }
    for (int day = mine.nextSetBit(0); day >= 0; day = mine.nextSetBit(day + 1)) {
      if (theirs.get(day + daysLater)) {
        return true;
      }
    }
    return false;
  }

  private BitSet days() {
    BitSet known = days;
    if (known == null) {
      known = new BitSet();
      int offset = 0;
      for (int year = firstYear; year <= lastYear; year++) {
        for (int month = 1; month <= 12; month++) {
          int bits = cron.daysOf(year, month);
          for (; bits != 0; bits &= bits - 1) {
            known.set(offset + Integer.numberOfTrailingZeros(bits) - 1);
          }
          offset += LocalDate.of(year, month, 1).lengthOfMonth();
        }
      }
      days = known;
    }
    return known;
  }
}
