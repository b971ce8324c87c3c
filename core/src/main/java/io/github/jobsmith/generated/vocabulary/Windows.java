package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.format.AwsCronExpression;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code x-windows}: recurring windows that overlap themselves or each other. Reported at the later
 * window.
 *
 * <p>Windows whose start is not an AWS cron expression, or whose length is not an integer from 1 to
 * 1440 minutes, are ignored. The result is exact for the first 64 windows of an array: if none is
 * limited to certain years, 28 years are examined, which contain every combination of weekdays and
 * leap days; otherwise all years that AWS supports (1970 to 2199). For any input, this takes at
 * most 2016 pairs, and for each pair three passes over 1440 minutes and 84,006 days.
 */
public final class Windows implements VocabularyCheck {
  private static final int MOST_WINDOWS = 64;

  private record Entry(int node, int index, AwsCronExpression cron, int minutes) {}

  private final Pointer start;
  private final Pointer minutes;
  private final Constraint constraint;

  private Windows(Pointer start, Pointer minutes, Constraint constraint) {
    this.start = start;
    this.minutes = minutes;
    this.constraint = constraint;
  }

  /**
   * Returns a check.
   *
   * @param start JSON Pointer from an item to its cron expression
   * @param minutes JSON Pointer from an item to its length in minutes
   * @throws IllegalArgumentException if a pointer is malformed
   */
  public static Windows of(String start, String minutes, Constraint constraint) {
    return new Windows(Pointer.toOne(start), Pointer.toOne(minutes), constraint);
  }

  @Override
  public boolean check(JsonDocument doc, int node, Findings findings) {
    boolean asked = findings.advising() || constraint.rule().severity() == Severity.ERROR;
    return !asked
        || !doc.isArray(node)
        || isOneADay(doc, node)
        || overlaps(entries(doc, node), findings);
  }

  /** Whether there is only one window, which opens at most once a day or is ignored. */
  private boolean isOneADay(JsonDocument doc, int array) {
    int text = doc.size(array) == 1 ? start.resolve(doc, array + 1) : -1;
    return text >= 0 && AwsCronExpression.opensAtMostOnceADay(doc, text);
  }

  private List<Entry> entries(JsonDocument doc, int array) {
    List<Entry> entries = new ArrayList<>();
    int end = doc.next(array);
    int index = 0;
    for (int item = array + 1;
        item < end && entries.size() < MOST_WINDOWS;
        item = doc.next(item), index++) {
      int text = start.resolve(doc, item);
      int length = minutes.resolve(doc, item);
      if (text < 0 || length < 0 || !doc.isString(text) || !isLength(doc, length)) {
        continue;
      }
      AwsCronExpression cron = AwsCronExpression.parse(doc.string(text));
      if (cron.fault() == null) {
        entries.add(new Entry(item, index, cron, (int) doc.longValue(length)));
      }
    }
    return entries;
  }

  private static boolean isLength(JsonDocument doc, int node) {
    return doc.isNumber(node)
        && doc.compare(node, 1) >= 0
        && doc.compare(node, RecurringWindow.MINUTES_OF_DAY) <= 0
        && doc.isInteger(node);
  }

  private boolean overlaps(List<Entry> entries, Findings findings) {
    boolean allYears = entries.stream().allMatch(entry -> entry.cron().isEveryYear());
    int firstYear = allYears ? 2000 : 1970;
    int lastYear = allYears ? 2028 : 2199;
    boolean valid = true;
    List<RecurringWindow> windows = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      RecurringWindow window =
          new RecurringWindow(entry.cron(), entry.minutes(), firstYear, lastYear);
      if (window.overlapsItself()) {
        valid &=
            findings.fail(
                entry.node(),
                constraint,
                "opens again before its "
                    + window.length()
                    + " minutes are over; must not overlap");
      } else {
        int earlier = 0;
        while (earlier < windows.size() && !windows.get(earlier).overlaps(window)) {
          earlier++;
        }
        if (earlier < windows.size()) {
          int index = entries.get(earlier).index();
          valid &=
              findings.fail(
                  entry.node(), constraint, "overlaps window " + index + "; must not overlap");
        }
      }
      windows.add(window);
      if (!valid && findings.failFast()) {
        return false;
      }
    }
    return valid;
  }
}
