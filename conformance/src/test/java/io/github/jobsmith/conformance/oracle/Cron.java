package io.github.jobsmith.conformance.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An AWS cron expression, parsed with the ledger's grammar. */
final class Cron {
  /** The errors of an expression, in the order in which they are checked. */
  enum Fault {
    SHAPE,
    RANGE,
    DAYS,
    BARE,
    NEVER
  }

  private static final Pattern WRAPPED = Pattern.compile("cron\\((.*)\\)");
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
  private static final List<String> DAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");

  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2199;

  private final @Nullable Fault fault;
  private final String[] fields;

  private Cron(@Nullable Fault fault, String[] fields) {
    this.fault = fault;
    this.fields = fields;
  }

  /**
   * Parses an expression.
   *
   * @param fromYear the first year to consider
   */
  static Cron of(String text, int fromYear) {
    Matcher wrapped = WRAPPED.matcher(text);
    boolean bare = !wrapped.matches();
    String[] fields = (bare ? text : wrapped.group(1)).strip().split(" +");
    Cron cron = new Cron(null, fields);
    Fault fault = null;
    if (fields.length != 6 || bare && !text.matches("[0-9*][^()\n]*")) {
      fault = Fault.SHAPE;
    } else if (!cron.inRange()) {
      fault = Fault.RANGE;
    } else if (fields[2].equals("?") == fields[4].equals("?")) {
      fault = Fault.DAYS;
    } else if (bare) {
      fault = Fault.BARE;
    } else if (cron.never(fromYear)) {
      fault = Fault.NEVER;
    }
    return new Cron(fault, fields);
  }

  @Nullable Fault fault() {
    return fault;
  }

  private boolean inRange() {
    return numbers(fields[0], 0, 59, List.of())
        && numbers(fields[1], 0, 23, List.of())
        && (fields[2].equals("?") || days(fields[2]))
        && numbers(fields[3], 1, 12, MONTHS)
        && (fields[4].equals("?")
            || fields[4].matches("(?:[1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)#[1-5]")
            || !fields[4].contains("/") && numbers(lastDays(fields[4]), 1, 7, DAYS))
        && numbers(fields[5], FIRST_YEAR, LAST_YEAR, List.of());
  }

  /** Days of the month, some of them counted from the last one, or moved to a weekday. */
  private static boolean days(String field) {
    return Stream.of(field.split(",", -1))
        .allMatch(
            item ->
                item.matches("L(?:-(?:[0-9]|[12][0-9]|30))?W?|(?:[1-9]|[12][0-9]|3[01])W")
                    || numbers(item, 1, 31, List.of()));
  }

  /** The days of a week, without the L that follows some of them; L alone is Saturday. */
  private static String lastDays(String field) {
    return field.replaceAll("(?<![^,])L(?![^,])", "7").replaceAll("L(?![^,])", "");
  }

  /** A list of numbers, names, ranges and steps. */
  private static boolean numbers(String field, int min, int max, List<String> names) {
    for (String item : field.split(",", -1)) {
      String[] range =
          item.replaceFirst("^/", "*/").replaceFirst("/[0-9]{1,3}$", "").split("-", -1);
      if (range.length > 2 || range.length == 2 && item.startsWith("*")) {
        return false;
      }
      for (String end : range) {
        int value = end.equals("*") ? min : value(end, names);
        if (value < min || value > max) {
          return false;
        }
      }
    }
    return true;
  }

  private static int value(String text, List<String> names) {
    String upper = text.toUpperCase(Locale.ROOT);
    if (names.contains(upper)) {
      return names.indexOf(upper) + 1;
    }
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
  }

  /** Whether a numeric field contains a number. */
  private static boolean holds(String field, int number, int min, int max, List<String> names) {
    for (String item : field.split(",")) {
      String[] step = item.replaceFirst("^/", "*/").split("/");
      String[] range = step[0].split("-");
      int from = step[0].equals("*") ? min : value(range[0], names);
      int to =
          step[0].equals("*") || range.length == 1 && step.length == 2
              ? max
              : value(range[range.length - 1], names);
      int by = step.length == 2 ? Integer.parseInt(step[1]) : 1;
      boolean within = from <= to ? number >= from && number <= to : number >= from || number <= to;
      if (within && Math.floorMod(number - from, max - min + 1) % by == 0) {
        return true;
      }
    }
    return false;
  }

  private boolean never(int fromYear) {
    for (int year = Math.max(FIRST_YEAR, fromYear); year <= LAST_YEAR; year++) {
      if (holds(fields[5], year, FIRST_YEAR, LAST_YEAR, List.of())) {
        for (LocalDate day = LocalDate.of(year, 1, 1);
            day.getYear() == year;
            day = day.plusDays(1)) {
          if (firesOn(day)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Whether it fires on a day. */
  boolean firesOn(LocalDate day) {
    return holds(fields[5], day.getYear(), FIRST_YEAR, LAST_YEAR, List.of())
        && holds(fields[3], day.getMonthValue(), 1, 12, MONTHS)
        && dayOfMonth(day)
        && dayOfWeek(day);
  }

  private boolean dayOfMonth(LocalDate day) {
    if (fields[2].equals("?")) {
      return true;
    }
    return Stream.of(fields[2].split(",")).anyMatch(item -> dayOfMonth(item, day));
  }

  private static boolean dayOfMonth(String item, LocalDate day) {
    if (!item.matches("L.*|.*W")) {
      return holds(item, day.getDayOfMonth(), 1, 31, List.of());
    }
    int wanted =
        item.startsWith("L") ? day.lengthOfMonth() - number(item) : Math.min(32, number(item));
    if (wanted < 1 || wanted > day.lengthOfMonth()) {
      return false;
    }
    LocalDate date = day.withDayOfMonth(wanted);
    return day.equals(item.endsWith("W") ? nearestWeekday(date) : date);
  }

  /** Returns the number in a text, or 0. */
  private static int number(String text) {
    String digits = text.replaceAll("[^0-9]", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  /** Monday to Friday, in the same month. */
  private static LocalDate nearestWeekday(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
      return day.getDayOfMonth() == 1 ? day.plusDays(2) : day.minusDays(1);
    }
    if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return day.getDayOfMonth() == day.lengthOfMonth() ? day.minusDays(2) : day.plusDays(1);
    }
    return day;
  }

  private boolean dayOfWeek(LocalDate day) {
    int number = day.getDayOfWeek().getValue() % 7 + 1;
    if (fields[4].equals("?")) {
      return true;
    }
    int hash = fields[4].indexOf('#');
    if (hash > 0) {
      return number == value(fields[4].substring(0, hash), DAYS)
          && (day.getDayOfMonth() - 1) / 7 + 1 == fields[4].charAt(hash + 1) - '0';
    }
    for (String item : fields[4].split(",")) {
      boolean last = item.length() > 1 && item.endsWith("L");
      boolean inLastWeek = day.getDayOfMonth() + 7 > day.lengthOfMonth();
      if (holds(lastDays(item), number, 1, 7, DAYS) && (!last || inLastWeek)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a step is larger than its field. */
  boolean hasLargeStep() {
    int[] largest = {59, 23, 31, 12};
    for (int i = 0; i < largest.length; i++) {
      for (String item : fields[i].split(",")) {
        int slash = item.indexOf('/');
        if (slash >= 0 && Integer.parseInt(item.substring(slash + 1)) > largest[i]) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it has a form that the ledger lists as undocumented. */
  boolean hasUndocumentedForm() {
    return wraps(fields[0], List.of())
        || wraps(fields[1], List.of())
        || wraps(fields[2], List.of())
        || wraps(fields[3], MONTHS)
        || wraps(fields[4], DAYS)
        || wraps(fields[5], List.of())
        || fields[2].matches("L.+|.*,.*[LW].*|.*[LW].*,.*")
        || fields[4].matches(".*,.*L.*|.*L,.*")
        || Stream.of(fields).anyMatch(field -> field.matches("(?s).*[a-z].*|(?:.*,)?/.*"));
  }

  private static boolean wraps(String field, List<String> names) {
    for (String item : field.split(",")) {
      String[] range = item.split("/")[0].split("-");
      if (range.length == 2
          && !range[0].startsWith("L")
          && value(range[0], names) > value(range[1], names)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the minutes of a day at which it fires. */
  TreeSet<Integer> minutes() {
    TreeSet<Integer> minutes = new TreeSet<>();
    for (int minute = 0; minute < 24 * 60; minute++) {
      if (holds(fields[0], minute % 60, 0, 59, List.of())
          && holds(fields[1], minute / 60, 0, 23, List.of())) {
        minutes.add(minute);
      }
    }
    return minutes;
  }
}
