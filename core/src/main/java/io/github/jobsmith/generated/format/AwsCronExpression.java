package io.github.jobsmith.generated.format;

import io.github.jobsmith.json.JsonDocument;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A cron expression as defined by AWS: {@code cron(MINUTES HOURS DAY-OF-MONTH MONTH DAY-OF-WEEK
 * YEAR)}, in UTC. Immutable.
 *
 * <p>Parsing never fails; an error is part of the result. Source of the grammar: AWS IoT developer
 * guide, scheduling of jobs. Parsing takes time linear in the length of the text.
 */
public final class AwsCronExpression {
  /** The errors of an expression, the most severe first. */
  public enum Fault {
    /** Neither {@code cron(six fields)} nor six bare fields. */
    SHAPE,
    /** A value or wildcard is not allowed in its field. */
    RANGE,
    /** Not exactly one of day-of-month and day-of-week is {@code ?}. */
    DAYS
  }

  private static final String FORM = "cron(MINUTES HOURS DAY-OF-MONTH MONTH DAY-OF-WEEK YEAR)";
  private static final CronField[] FIELDS = CronField.values();

  private final @Nullable Fault fault;
  private final String faultText;
  private final boolean bare;
  private final CronSet[] sets;

  private AwsCronExpression(@Nullable Fault fault, String faultText, boolean bare, CronSet[] sets) {
    this.fault = fault;
    this.faultText = faultText;
    this.bare = bare;
    this.sets = sets;
  }

  /**
   * Whether a string is certainly a correct expression in {@code cron(…)} that fires every year and
   * has only documented forms. Does not allocate. May be false for correct expressions; use {@link
   * #parse} to decide.
   */
  public static boolean isPlainlySound(JsonDocument doc, int node) {
    return PlainCron.isSound(doc, node);
  }

  /**
   * Whether a value is a string with one minute and one hour, so that it fires at most once a day
   * or is not an AWS cron expression. If false, it may be one all the same.
   */
  public static boolean opensAtMostOnceADay(JsonDocument doc, int node) {
    return PlainCron.hasOneTime(doc, node);
  }

  /** Parses an expression. */
  public static AwsCronExpression parse(String text) {
    boolean bare = !text.startsWith("cron(");
    int from = bare ? 0 : 5;
    int to = bare ? text.length() : text.length() - 1;
    if (bare ? !looksBare(text) : text.charAt(to) != ')' || to < from) {
      return faulty(Fault.SHAPE, "is not of the form " + FORM, false);
    }
    int[] bounds = new int[2 * FIELDS.length];
    int count = split(text, from, to, bounds);
    if (count != FIELDS.length) {
      String fields = count + (count == 1 ? " field" : " fields");
      return faulty(Fault.SHAPE, "has " + fields + "; must have 6: " + FORM, false);
    }
    CronSet[] sets = new CronSet[FIELDS.length];
    for (CronField field : FIELDS) {
      int i = field.ordinal();
      sets[i] = new CronSet();
      String wrong = CronFieldReader.read(field, text, bounds[2 * i], bounds[2 * i + 1], sets[i]);
      if (wrong != null) {
        return faulty(Fault.RANGE, wrong, bare);
      }
    }
    boolean noDayOfMonth = sets[CronField.DAY_OF_MONTH.ordinal()].isUnspecified();
    if (noDayOfMonth == sets[CronField.DAY_OF_WEEK.ordinal()].isUnspecified()) {
      String found = noDayOfMonth ? "has ? in both day fields" : "has no ? in its day fields";
      return faulty(
          Fault.DAYS,
          found + "; must have it in exactly one of day-of-month and day-of-week",
          bare);
    }
    return new AwsCronExpression(null, "", bare, sets);
  }

  private static AwsCronExpression faulty(Fault fault, String text, boolean bare) {
    return new AwsCronExpression(fault, text, bare, new CronSet[0]);
  }

  /** Six columns without {@code cron(…)} begin with the minutes, so not with a letter. */
  private static boolean looksBare(String text) {
    if (text.isEmpty() || "0123456789*/".indexOf(text.charAt(0)) < 0) {
      return false;
    }
    boolean fields = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      fields |= isSpace(c);
      if (!isSpace(c)
          && !(c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z')
          && ",-*/?#".indexOf(c) < 0) {
        return false;
      }
    }
    return fields;
  }

  /**
   * Finds the fields between white space; stores the bounds of the first six and returns the number
   * of fields.
   */
  private static int split(String text, int from, int to, int[] bounds) {
    int count = 0;
    int i = from;
    while (true) {
      while (i < to && isSpace(text.charAt(i))) {
        i++;
      }
      if (i == to) {
        return count;
      }
      int start = i;
      while (i < to && !isSpace(text.charAt(i))) {
        i++;
      }
      if (count < FIELDS.length) {
        bounds[2 * count] = start;
        bounds[2 * count + 1] = i;
      }
      count++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  /** Returns the error, or null if there is none. */
  public @Nullable Fault fault() {
    return fault;
  }

  /**
   * Returns what was found and what is expected, such as {@code has 61 in the minutes field; must
   * be 0 to 59 …}; empty if there is no error. Quotes at most 20 characters of the text, control
   * characters as U+XXXX.
   */
  public String faultText() {
    return faultText;
  }

  /** Whether the six fields are not enclosed in {@code cron(…)}. */
  public boolean isBare() {
    return bare;
  }

  /**
   * Returns what is wrong with a step that is larger than its field, such as {@code has the step 60
   * in the minutes field …}; null if there is none or the expression has an error.
   */
  public @Nullable String largeStep() {
    for (CronSet set : sets) {
      if (set.largeStep() != null) {
        return set.largeStep();
      }
    }
    return null;
  }

  /**
   * Returns a form that AWS does not document and that not every reader accepts, with the
   * documented form, such as {@code has mon in the day-of-week field; AWS documents MON}; null if
   * there is none or the expression has an error.
   */
  public @Nullable String undocumentedForm() {
    for (CronSet set : sets) {
      if (set.undocumented() != null) {
        return set.undocumented();
      }
    }
    return null;
  }

  /** Whether it fires in every year. False if there is an error. */
  public boolean isEveryYear() {
    return fault == null && set(CronField.YEAR).values().cardinality() == 230;
  }

  /**
   * Whether it fires on at least one day in the given year or later, up to 2199. False if there is
   * an error.
   */
  public boolean firesSince(int year) {
    if (fault != null) {
      return false;
    }
    BitSet years = set(CronField.YEAR).values();
    for (int y = years.nextSetBit(Math.max(0, year)); y >= 0; y = years.nextSetBit(y + 1)) {
      for (int month = 1; month <= 12; month++) {
        if (daysOf(y, month) != 0) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns the days of a month on which it fires, as bits 1 to 31. 0 if there is an error.
   *
   * @param year 1970 to 2199
   * @param month 1 to 12
   */
  public int daysOf(int year, int month) {
    if (fault != null
        || !set(CronField.YEAR).contains(year)
        || !set(CronField.MONTH).contains(month)) {
      return 0;
    }
    long firstDay = CivilDate.epochDay(year, month, 1);
    int length = CivilDate.daysInMonth(year, month);
    CronSet days = set(CronField.DAY_OF_MONTH);
    return days.isUnspecified()
        ? set(CronField.DAY_OF_WEEK).daysOfWeek(firstDay, length)
        : days.daysOfMonth(firstDay, length);
  }

  /**
   * Returns the minutes of a day, 0 to 1439, at which it fires, ascending. Empty if there is an
   * error.
   */
  public int[] minutesOfDay() {
    if (fault != null) {
      return new int[0];
    }
    return set(CronField.HOURS).values().stream()
        .flatMap(hour -> set(CronField.MINUTES).values().stream().map(minute -> hour * 60 + minute))
        .toArray();
  }

  private CronSet set(CronField field) {
    return sets[field.ordinal()];
  }
}
