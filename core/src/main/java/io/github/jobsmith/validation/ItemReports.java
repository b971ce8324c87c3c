package io.github.jobsmith.validation;

import io.github.jobsmith.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Joins the reports of the items of a stream, in their order. Not thread-safe. */
final class ItemReports {
  private final int most;
  private final long mostKept;
  private final List<Report> found = new ArrayList<>();
  private final Set<Rule> notRun = new LinkedHashSet<>();
  private int violations;
  private int unknown;
  private long kept;

  /** Whether only the question is left whether there is an error. */
  private boolean enough;

  private boolean errors;
  private boolean left;

  /**
   * @param most violations
   * @param mostKept bytes of items with violations
   */
  ItemReports(int most, long mostKept) {
    this.most = most;
    this.mostKept = mostKept;
  }

  /**
   * Adds the report of the next item; not if this is full.
   *
   * @param bytes the length of the item
   */
  void add(Report report, int bytes) {
    notRun.addAll(report.rulesNotRun());
    unknown += report.unknownValues();
    if (report.violations().isEmpty()) {
      return;
    }
    errors |= !report.isValid();
    left |= enough;
    if (!enough || errors) {
      found.add(report);
      violations += report.violations().size();
      kept += bytes;
      enough |= report.isTruncated() || violations > most || kept > mostKept;
    }
  }

  /** Whether no further item is needed. */
  boolean isFull() {
    return enough && errors;
  }

  /**
   * Returns the report of the stream.
   *
   * @param more whether there are further items
   */
  Report report(boolean more) {
    found.add(Report.clean(notRun));
    Report joined = Report.joined(found, most);
    return (left || more ? joined.asTruncated() : joined).withUnknownValues(unknown);
  }
}
