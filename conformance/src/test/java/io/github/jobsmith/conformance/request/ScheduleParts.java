package io.github.jobsmith.conformance.request;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Schedules that are valid when submitted at the given time. */
final class ScheduleParts {
  /** Closer to a bound, there would be advice. */
  private static final long MARGIN = 2 * 24 * 60;

  private ScheduleParts() {}

  static Arbitrary<Part> schedule(Instant submitAt, boolean continuous) {
    LocalDateTime now =
        LocalDateTime.ofInstant(submitAt, ZoneOffset.UTC)
            .plusMinutes(1)
            .truncatedTo(ChronoUnit.MINUTES);
    Arbitrary<Part> windows =
        continuous ? windows() : Arbitraries.just(config -> config.putArray("maintenanceWindows"));
    return Combinators.combine(Part.optional(times(now)), Part.optional(windows))
        .as(
            (times, window) ->
                request -> {
                  ObjectNode config = request.putObject("schedulingConfig");
                  times.addTo(config);
                  window.addTo(config);
                });
  }

  private static Arbitrary<Part> times(LocalDateTime now) {
    long year = minutes(now, now.plusYears(1)) - MARGIN;
    long twoYears = minutes(now, now.plusYears(2)) - MARGIN;
    Arbitrary<String> behavior =
        Arbitraries.of("STOP_ROLLOUT", "CANCEL", "FORCE_CANCEL").injectNull(0.3);
    Arbitrary<Part> both =
        Combinators.combine(
                Arbitraries.longs().between(32, year),
                Arbitraries.longs().between(30, twoYears),
                behavior)
            .as(
                (start, length, end) ->
                    config -> {
                      LocalDateTime from = now.plusMinutes(start);
                      long most = Math.max(30, twoYears - start);
                      config.put("startTime", from.toString());
                      config.put("endTime", from.plusMinutes(Math.min(length, most)).toString());
                      putBehavior(config, end);
                    });
    Arbitrary<Part> onlyEnd =
        Combinators.combine(Arbitraries.longs().between(30, twoYears), behavior)
            .as(
                (length, end) ->
                    config -> {
                      config.put("endTime", now.plusMinutes(length).toString());
                      putBehavior(config, end);
                    });
    Arbitrary<Part> onlyStart =
        Arbitraries.longs()
            .between(32, year)
            .map(start -> config -> config.put("startTime", now.plusMinutes(start).toString()));
    return Arbitraries.oneOf(both, onlyEnd, onlyStart);
  }

  private static void putBehavior(ObjectNode config, String behavior) {
    if (behavior != null) {
      config.put("endBehavior", behavior);
    }
  }

  private static long minutes(LocalDateTime from, LocalDateTime to) {
    return ChronoUnit.MINUTES.between(from, to);
  }

  /** One window, or one in the morning and one in the afternoon. */
  private static Arbitrary<Part> windows() {
    Arbitrary<Part> one =
        Combinators.combine(cron(0, 23), Arbitraries.integers().between(1, 1430))
            .as(
                (start, length) ->
                    config -> add(config.putArray("maintenanceWindows"), start, length));
    Arbitrary<Part> two =
        Combinators.combine(
                cron(0, 10),
                Arbitraries.integers().between(1, 60),
                cron(12, 22),
                Arbitraries.integers().between(1, 60))
            .as(
                (morning, first, afternoon, second) ->
                    config -> {
                      ArrayNode array = config.putArray("maintenanceWindows");
                      add(array, morning, first);
                      add(array, afternoon, second);
                    });
    Arbitrary<Part> steps =
        Arbitraries.integers()
            .between(1, 15)
            .map(
                length ->
                    config ->
                        add(
                            config.putArray("maintenanceWindows"),
                            "cron(0/15 10-12 ? * MON-FRI *)",
                            length));
    return Arbitraries.oneOf(one, two, steps);
  }

  private static void add(ArrayNode windows, String start, int length) {
    windows.addObject().put("startTime", start).put("durationInMinutes", length);
  }

  /** Once a day, on some days. */
  private static Arbitrary<String> cron(int firstHour, int lastHour) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 59),
            Arbitraries.integers().between(firstHour, lastHour),
            Arbitraries.of(
                "* * ?",
                "? * MON-FRI",
                "? * 1,7",
                "1 * ?",
                "L * ?",
                "? * TUE#2",
                "15W * ?",
                "1-7 JAN,7-9 ?",
                "? MAR-JUN SUN",
                "*/2 * ?",
                "31 * ?",
                "29 2 ?"),
            Arbitraries.of("*", "1970-2199", "*/2", "2199"),
            Arbitraries.of(" ", "  "))
        .as(
            (minute, hour, days, years, space) ->
                ("cron(" + minute + " " + hour + " " + days + " " + years + ")")
                    .replace(" ", space))
        .filter(cron -> !(cron.contains("29") && cron.contains("2199")));
  }
}
