package io.github.jobsmith.conformance.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Maintenance windows: each cron expression, and windows that overlap, minute by minute over 28
 * years.
 */
final class WindowRows {
  private static final String LIST = "/schedulingConfig/maintenanceWindows";
  private static final int MOST_MINUTES = 1430;
  private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
  private static final LocalDate TO = LocalDate.of(2052, 1, 1);

  private WindowRows() {}

  static Stream<Row> of(JsonNode request, @Nullable Instant submitAt) {
    List<Row> rows = new ArrayList<>();
    List<long[]> before = new ArrayList<>();
    int year = submitAt == null ? 0 : submitAt.atOffset(ZoneOffset.UTC).getYear();
    JsonNode windows = request.at(LIST);
    for (int i = 0; windows.isArray() && i < windows.size(); i++) {
      JsonNode start = windows.get(i).path("startTime");
      if (start.isString() && isLegalLength(start.asString())) {
        Cron cron = Cron.of(start.asString(), year);
        if (cron.fault() != null) {
          rows.add(new Row(row(cron.fault()), LIST + "/" + i + "/startTime"));
        } else if (cron.hasLargeStep()) {
          rows.add(new Row("C-CRON-STEP", LIST + "/" + i + "/startTime"));
        } else if (cron.hasUndocumentedForm()) {
          rows.add(new Row("C-CRON-UNDOC", LIST + "/" + i + "/startTime"));
        }
        if (windows.size() > 1 || cron.minutes().size() > 1) {
          // One window that opens once a day is closed before it opens again: it has at most 1430
          // minutes.
          overlap(cron, windows.get(i).path("durationInMinutes"), before, LIST + "/" + i, rows);
        }
      }
    }
    return rows.stream();
  }

  /** An empty text and one that is too long are covered by another row. */
  private static boolean isLegalLength(String text) {
    return !text.isEmpty() && text.length() <= 256;
  }

  private static String row(Cron.Fault fault) {
    return switch (fault) {
      case SHAPE, BARE -> "C-MW-CRON";
      case RANGE -> "C-MW-CRONR";
      case DAYS -> "C-MW-CRON1";
      case NEVER -> "C-MW-CRONNEVER";
    };
  }

  private static void overlap(
      Cron cron, JsonNode minutes, List<long[]> before, String at, List<Row> rows) {
    boolean readable = cron.fault() == null || cron.fault() == Cron.Fault.BARE;
    if (!readable || !minutes.isInt() || minutes.asInt() < 1 || minutes.asInt() > MOST_MINUTES) {
      return;
    }
    long[] own = firings(cron, minutes.asInt());
    if (overlapsItself(own) || before.stream().anyMatch(other -> overlaps(own, other))) {
      rows.add(new Row("C-MW-OVERLAP", at));
    }
    before.add(own);
  }

  /** Returns the minutes at which it opens, with its length as the last entry. */
  private static long[] firings(Cron cron, int length) {
    TreeSet<Integer> minutes = cron.minutes();
    LongStream.Builder times = LongStream.builder();
    for (LocalDate day = FROM; day.isBefore(TO); day = day.plusDays(1)) {
      if (cron.firesOn(day)) {
        long midnight = day.toEpochDay() * 24 * 60;
        minutes.forEach(minute -> times.add(midnight + minute));
      }
    }
    return times.add(length).build().toArray();
  }

  private static boolean overlapsItself(long[] window) {
    for (int i = 1; i < window.length - 1; i++) {
      if (window[i] - window[i - 1] < window[window.length - 1]) {
        return true;
      }
    }
    return false;
  }

  private static boolean overlaps(long[] one, long[] other) {
    int i = 0;
    int j = 0;
    while (i < one.length - 1 && j < other.length - 1) {
      if (one[i] + one[one.length - 1] <= other[j]) {
        i++;
      } else if (other[j] + other[other.length - 1] <= one[i]) {
        j++;
      } else {
        return true;
      }
    }
    return false;
  }
}
