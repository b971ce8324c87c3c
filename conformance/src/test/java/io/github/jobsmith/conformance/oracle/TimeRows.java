package io.github.jobsmith.conformance.oracle;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Start and end: calendar, distance from the submission time, distance from each other. */
final class TimeRows {
  private static final Pattern SHAPE =
      Pattern.compile(
          "([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):([0-5][0-9])"
              + "(?::([0-5][0-9])(?:\\.([0-9]{1,9}))?)?(Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?");

  private TimeRows() {}

  static Stream<Row> of(JsonNode request, @Nullable Instant submitAt) {
    List<Row> rows = new ArrayList<>();
    OffsetDateTime start = read(request, "/schedulingConfig/startTime", rows);
    OffsetDateTime end = read(request, "/schedulingConfig/endTime", rows);
    if (submitAt != null) {
      OffsetDateTime now = submitAt.atOffset(ZoneOffset.UTC);
      if (start != null) {
        start(start, now, rows);
      }
      if (end != null) {
        end(end, now, rows);
      }
    }
    if (start != null && end != null) {
      if (end.isBefore(start.plusMinutes(30))) {
        rows.add(new Row("C-SCH-DUR", "/schedulingConfig/endTime"));
      } else if (end.isAfter(inUtc(start).plusYears(2))) {
        rows.add(new Row("C-SCH-DURMAX", "/schedulingConfig/endTime"));
      }
    }
    return rows.stream();
  }

  private static void start(OffsetDateTime start, OffsetDateTime now, List<Row> rows) {
    String at = "/schedulingConfig/startTime";
    if (start.isBefore(now.plusMinutes(30))) {
      rows.add(new Row("C-SCH-LEAD", at));
    } else if (start.isAfter(now.plusYears(1))) {
      rows.add(new Row("C-SCH-MAX", at));
    } else if (start.isBefore(now.plusMinutes(32))) {
      rows.add(new Row("C-SCH-SKEW", at));
    } else if (start.isAfter(now.plusYears(1).minusDays(1))) {
      rows.add(new Row("C-SCH-YEAR", at));
    }
  }

  private static void end(OffsetDateTime end, OffsetDateTime now, List<Row> rows) {
    String at = "/schedulingConfig/endTime";
    if (end.isBefore(now.plusMinutes(30))) {
      rows.add(new Row("C-SCH-ENDLEAD", at));
    } else if (end.isAfter(now.plusYears(2))) {
      rows.add(new Row("C-SCH-ENDMAX", at));
    } else if (end.isAfter(now.plusYears(2).minusDays(1))) {
      rows.add(new Row("C-SCH-YEAR", at));
    }
  }

  private static OffsetDateTime inUtc(OffsetDateTime time) {
    return time.withOffsetSameInstant(ZoneOffset.UTC);
  }

  /** Returns the time, or null if it is malformed; a day that does not exist is recorded. */
  private static @Nullable OffsetDateTime read(JsonNode request, String at, List<Row> rows) {
    Matcher parts = SHAPE.matcher(request.at(at).asString(""));
    if (!parts.matches()) {
      return null;
    }
    try {
      LocalDateTime time =
          LocalDateTime.of(
              number(parts, 1),
              number(parts, 2),
              number(parts, 3),
              number(parts, 4),
              number(parts, 5));
      String fraction = parts.group(7) == null ? "" : parts.group(7);
      time = time.plusSeconds(parts.group(6) == null ? 0 : number(parts, 6));
      time = time.plusNanos(Long.parseLong((fraction + "000000000").substring(0, 9)));
      ZoneOffset zone = parts.group(8) == null ? ZoneOffset.UTC : ZoneOffset.of(parts.group(8));
      return inUtc(time.atOffset(zone));
    } catch (DateTimeException e) {
      rows.add(new Row("C-SCH-FMT", at));
      return null;
    }
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
