package io.github.jobsmith.generated.format;

import io.github.jobsmith.json.JsonDocument;

/**
 * Recognises common cron expressions in place and without allocation: values, upper-case names,
 * ranges, lists and steps, for every year and with an existing day. Others are left to {@link
 * AwsCronExpression}.
 */
final class PlainCron {
  private static final CronField[] FIELDS = CronField.values();
  private static final int SURE_DAY = 28;
  private static final String BEGINNING = "cron(";

  private PlainCron() {}

  /**
   * Whether it certainly has no error, is not bare, and fires every year. If false, it still may.
   */
  static boolean isSound(JsonDocument doc, int node) {
    int end = doc.end(node) - 1;
    if (!hasFields(doc, node) || doc.byteAt(end) != ')') {
      return false;
    }
    int at = doc.start(node) + BEGINNING.length();
    boolean anyDayOfMonth = false;
    for (CronField field : FIELDS) {
      while (at < end && doc.byteAt(at) == ' ') {
        at++;
      }
      int to = at;
      while (to < end && doc.byteAt(to) != ' ') {
        to++;
      }
      boolean open = to - at == 1 && doc.byteAt(at) == '?';
      if (field == CronField.DAY_OF_MONTH) {
        anyDayOfMonth = open;
      }
      boolean mustBeOpen = field == CronField.DAY_OF_WEEK && !anyDayOfMonth;
      boolean mayBeOpen = field == CronField.DAY_OF_MONTH || mustBeOpen;
      if (open ? !mayBeOpen : mustBeOpen || !isSound(doc, field, at, to)) {
        return false;
      }
      at = to;
    }
    while (at < end && doc.byteAt(at) == ' ') {
      at++;
    }
    return at == end;
  }

  /** Whether it is a string without escapes that begins with {@code cron(}. */
  private static boolean hasFields(JsonDocument doc, int node) {
    if (!doc.isPlain(node) || doc.end(node) - doc.start(node) <= BEGINNING.length()) {
      return false;
    }
    for (int i = 0; i < BEGINNING.length(); i++) {
      if (doc.byteAt(doc.start(node) + i) != BEGINNING.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it begins with {@code cron(}, and minute and hour are a number each. */
  static boolean hasOneTime(JsonDocument doc, int node) {
    if (!hasFields(doc, node)) {
      return false;
    }
    int end = doc.end(node);
    int at = doc.start(node) + BEGINNING.length();
    for (int field = 0; field < 2; field++) {
      while (doc.byteAt(at) == ' ') {
        at++;
      }
      int to = indexOf(doc, (byte) ' ', at, end);
      if (number(doc, at, to) < 0) {
        return false;
      }
      at = to;
    }
    return true;
  }

  private static boolean isSound(JsonDocument doc, CronField field, int from, int to) {
    if (field == CronField.YEAR) {
      return to - from == 1 && doc.byteAt(from) == '*';
    }
    int item = from;
    while (true) {
      int comma = indexOf(doc, (byte) ',', item, to);
      if (!isItem(doc, field, item, comma)) {
        return false;
      }
      if (comma == to) {
        return true;
      }
      item = comma + 1;
    }
  }

  private static boolean isItem(JsonDocument doc, CronField field, int from, int to) {
    int alone = number(doc, from, to);
    if (alone >= 0) {
      return alone >= field.minimum
          && alone <= field.maximum
          && (field != CronField.DAY_OF_MONTH || alone <= SURE_DAY);
    }
    int slash = indexOf(doc, (byte) '/', from, to);
    if (slash < to) {
      int step = number(doc, slash + 1, to);
      if (field == CronField.DAY_OF_WEEK || step < 1 || step > field.largestStep()) {
        return false;
      }
    }
    if (slash - from == 1 && doc.byteAt(from) == '*') {
      return true;
    }
    int dash = indexOf(doc, (byte) '-', from, slash);
    int first = value(doc, field, from, dash);
    return first >= 0
        && (field != CronField.DAY_OF_MONTH || first <= SURE_DAY)
        && (dash == slash || value(doc, field, dash + 1, slash) >= first);
  }

  private static int value(JsonDocument doc, CronField field, int from, int to) {
    int number = number(doc, from, to);
    if (number >= 0) {
      return number >= field.minimum && number <= field.maximum ? number : -1;
    }
    for (int i = 0; to - from == 3 && i < field.names.size(); i++) {
      String name = field.names.get(i);
      if (doc.byteAt(from) == name.charAt(0)
          && doc.byteAt(from + 1) == name.charAt(1)
          && doc.byteAt(from + 2) == name.charAt(2)) {
        return i + field.minimum;
      }
    }
    return -1;
  }

  /** Returns the value of at most four digits, or -1. */
  private static int number(JsonDocument doc, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      byte b = doc.byteAt(i);
      if (b < '0' || b > '9' || i - from == 4) {
        return -1;
      }
      number = number * 10 + b - '0';
    }
    return from < to ? number : -1;
  }

  /** Returns the index of the first such byte, or the end. */
  private static int indexOf(JsonDocument doc, byte wanted, int from, int to) {
    int at = from;
    while (at < to && doc.byteAt(at) != wanted) {
      at++;
    }
    return at;
  }
}
