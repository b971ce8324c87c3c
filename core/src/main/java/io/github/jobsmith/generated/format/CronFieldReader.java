package io.github.jobsmith.generated.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Parses one field of a cron expression into a {@link CronSet}. Values must be in range. Constructs
 * that AWS does not document (lower-case names, ranges that wrap around, a step without start,
 * {@code 5L}, {@code L-3}, {@code LW}) have the same meaning as in other cron dialects, because AWS
 * may accept them; those on which other readers disagree are noted in the set.
 */
final class CronFieldReader {
  private static final int SHOWN = 20;

  private final CronField field;
  private final String text;
  private final CronSet set;

  private CronFieldReader(CronField field, String text, CronSet set) {
    this.field = field;
    this.text = text;
    this.set = set;
  }

  /** Parses a range of the text into the set; returns a description of the error, or null. */
  static @Nullable String read(CronField field, String text, int from, int to, CronSet set) {
    if (field.isDay() && to - from == 1 && text.charAt(from) == '?') {
      set.setUnspecified();
      return null;
    }
    CronFieldReader reader = new CronFieldReader(field, text, set);
    int start = from;
    while (true) {
      int comma = indexOf(text, ',', start, to);
      int end = comma < 0 ? to : comma;
      boolean alone = start == from && end == to;
      if (!reader.item(start, end, alone)) {
        return reader.fault(start, end);
      }
      reader.note(start, end, alone);
      if (end == to) {
        return null;
      }
      start = end + 1;
    }
  }

  private String fault(int from, int to) {
    return "has " + show(text, from, to) + inField() + "; must be " + wanted(from, to);
  }

  /**
   * Describes the values that are allowed in place of a rejected item, in a form as close to it as
   * possible.
   */
  private String wanted(int from, int to) {
    if (field.isDay() && to - from == 1 && text.charAt(from) == '?') {
      return "the only value there, because ? cannot be combined";
    }
    if (field == CronField.DAY_OF_MONTH && to - from == 1 && isLetter(from, 'W')) {
      return "a day before the W, such as 15W";
    }
    int hash = field == CronField.DAY_OF_WEEK ? indexOf(text, '#', from, to) : -1;
    if (hash >= 0 && field.value(text, from, hash) >= 0) {
      int nth = CronField.number(text, hash + 1, to);
      return nth < 1 || nth > 5
          ? "a day of the week, # and the occurrence 1 to 5, such as 3#2"
          : "the only value there, because # cannot be combined";
    }
    int slash = field == CronField.DAY_OF_WEEK ? -1 : indexOf(text, '/', from, to);
    return slash >= 0 && CronField.number(text, slash + 1, to) == 0
        ? "with a step of at least 1 after the /"
        : field.allowed();
  }

  private boolean isLetter(int at, char letter) {
    return Character.toUpperCase(text.charAt(at)) == letter;
  }

  private boolean item(int from, int to, boolean alone) {
    if (from == to) {
      return false;
    }
    if (field == CronField.DAY_OF_MONTH && dayOfMonth(from, to)) {
      return true;
    }
    if (field == CronField.DAY_OF_WEEK && dayOfWeek(from, to, alone)) {
      return true;
    }
    int slash = indexOf(text, '/', from, to);
    if (slash < 0) {
      return span(from, to, 1, false);
    }
    int step = CronField.number(text, slash + 1, to);
    return field != CronField.DAY_OF_WEEK && step > 0 && span(from, slash, step, true);
  }

  /**
   * Parses a value, a range or {@code *}; with a step, a value extends to the end, and an empty
   * item means all values.
   */
  private boolean span(int from, int to, int step, boolean stepped) {
    if (step > field.largestStep()) {
      set.noteStep(
          "has the step "
              + show(text, to + 1, itemEnd(to))
              + inField()
              + ", which is larger than the field; must be at most "
              + field.largestStep());
    }
    if (stepped && from == to || to - from == 1 && text.charAt(from) == '*') {
      set.addRange(field, field.minimum, field.maximum, step);
      return true;
    }
    int dash = indexOf(text, '-', from, to);
    if (dash < 0) {
      int value = field.value(text, from, to);
      if (value >= 0) {
        set.addRange(field, value, stepped ? field.maximum : value, step);
      }
      return value >= 0;
    }
    int first = field.value(text, from, dash);
    int last = field.value(text, dash + 1, to);
    if (first < 0 || last < 0) {
      return false;
    }
    if (first > last) {
      set.noteForm(
          "has "
              + show(text, from, to)
              + inField()
              + ", a range that ends before it starts; AWS documents "
              + instead(from, dash, to, first, last));
    }
    set.addRange(field, first, last, step);
    return true;
  }

  /** Returns two ranges for one that wraps around; years do not begin again. */
  private String instead(int from, int dash, int to, int first, int last) {
    String start = show(text, from, dash);
    String end = show(text, dash + 1, to);
    if (field == CronField.YEAR) {
      return end + "-" + start;
    }
    boolean names = Character.isLetter(text.charAt(from));
    String most = names ? field.name(field.maximum) : Integer.toString(field.maximum);
    String least = names ? field.name(field.minimum) : Integer.toString(field.minimum);
    return (first == field.maximum ? start : start + "-" + most)
        + ","
        + (last == field.minimum ? end : least + "-" + end);
  }

  /** Notes the forms of an item, other than ranges, that AWS does not document. */
  private void note(int from, int to, boolean alone) {
    if (isDocumented(from, to)) {
      return;
    }
    String item = show(text, from, to);
    String upper = item.toUpperCase(Locale.ROOT);
    String instead = null;
    if (!alone && field.isDay() && (upper.endsWith("L") || upper.endsWith("W"))) {
      instead = "L and W without a list; use a window for each day";
    } else if (field == CronField.DAY_OF_MONTH && upper.startsWith("L") && upper.length() > 1) {
      instead = "L, or a day such as 28 or 28W";
    } else if (item.startsWith("/")) {
      instead = field.minimum + item;
    } else if (!item.equals(upper)) {
      instead = upper;
    }
    if (instead != null) {
      set.noteForm("has " + item + inField() + "; AWS documents " + instead);
    }
  }

  /** Whether an item certainly has a documented form; otherwise it may have one all the same. */
  private boolean isDocumented(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean plain = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' && c != 'L' && c != 'W';
      if (!plain && c != '*' && c != '-' && (c != '/' || i == from)) {
        return false;
      }
    }
    return to - from <= SHOWN;
  }

  private String inField() {
    return " in the " + field.label + " field";
  }

  private int itemEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) > ' ' && ",)".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Parses {@code L}, {@code L-3}, {@code LW}, {@code L-3W}, {@code 15W}. */
  private boolean dayOfMonth(int from, int to) {
    char first = Character.toUpperCase(text.charAt(from));
    char last = Character.toUpperCase(text.charAt(to - 1));
    if (first == 'L') {
      if (to - from == 1) {
        set.addLast(0);
        return true;
      }
      boolean weekday = last == 'W';
      int end = weekday ? to - 1 : to;
      boolean counted = end > from + 1 && text.charAt(from + 1) == '-';
      int back = counted ? CronField.number(text, from + 2, end) : end - from - 1;
      if (back < 0 || back > 30 || !counted && back > 0) {
        return false;
      }
      if (weekday) {
        set.addLastWeekday(back);
      } else {
        set.addLast(back);
      }
      return true;
    }
    int day = last == 'W' ? field.value(text, from, to - 1) : -1;
    if (day >= 0) {
      set.addNearestWeekday(day);
    }
    return day >= 0;
  }

  /**
   * Parses {@code L} (Saturday), {@code 5L} (the last Thursday), {@code 3#2} (the second Tuesday).
   */
  private boolean dayOfWeek(int from, int to, boolean alone) {
    char last = Character.toUpperCase(text.charAt(to - 1));
    if (last == 'L') {
      if (to - from == 1) {
        set.addRange(field, 7, 7, 1);
        return true;
      }
      int day = field.value(text, from, to - 1);
      if (day >= 0) {
        set.addLast(day);
      }
      return day >= 0;
    }
    int hash = indexOf(text, '#', from, to);
    if (hash < 0 || !alone) {
      return false;
    }
    int day = field.value(text, from, hash);
    int nth = CronField.number(text, hash + 1, to);
    if (day < 0 || nth < 1 || nth > 5) {
      return false;
    }
    set.setNth(day, nth);
    return true;
  }

  /**
   * Searches only within the item: searching to the end of the text for each item would take
   * quadratic time.
   */
  private static int indexOf(String text, char wanted, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** Returns a part of the expression for a message: short, and safe to print. */
  static String show(String text, int from, int to) {
    if (from == to) {
      return "nothing between its commas";
    }
    StringBuilder shown = new StringBuilder();
    for (int i = from; i < to && i < from + SHOWN; i++) {
      char c = text.charAt(i);
      if (c > ' ' && c <= '~') {
        shown.append(c);
      } else {
        shown.append(String.format("U+%04X", (int) c));
      }
    }
    return to - from > SHOWN ? shown.append("…").toString() : shown.toString();
  }
}
