package io.github.jobsmith.conformance.oracle;

import io.github.jobsmith.conformance.request.Request;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.node.ObjectNode;

/** Schedules near every bound, at times that are difficult for calendars. */
final class TimeRequests {
  private TimeRequests() {}

  static Arbitrary<Request> any() {
    Arbitrary<Instant> clock =
        Arbitraries.of(
                "2024-06-15T18:00:00Z",
                "2024-06-15T18:00:59Z",
                "2024-02-29T00:00:00Z",
                "2023-02-28T23:59:01Z",
                "2027-07-01T00:00:00Z",
                "2028-02-29T12:00:00Z",
                "2026-02-28T12:00:00Z",
                "2023-12-31T23:45:30Z")
            .map(Instant::parse);
    return clock.flatMap(
        now ->
            Combinators.combine(
                    text(now).injectNull(0.1),
                    text(now).injectNull(0.1),
                    Arbitraries.of(true, true, false))
                .as((start, end, running) -> request(start, end, running ? now : null)));
  }

  private static Request request(String start, String end, Instant now) {
    ObjectNode json = Vocabulary.minimal();
    ObjectNode config = json.putObject("schedulingConfig");
    if (start != null) {
      config.put("startTime", start);
    }
    if (end != null) {
      config.put("endTime", end);
    }
    return new Request(json, now);
  }

  private static Arbitrary<String> text(Instant now) {
    return Arbitraries.frequencyOf(
        Tuple.of(8, Combinators.combine(near(now), forms()).as(TimeRequests::written)),
        Tuple.of(2, anyDay()));
  }

  /** Some minutes around a bound. */
  private static Arbitrary<LocalDateTime> near(Instant now) {
    LocalDateTime base = LocalDateTime.ofInstant(now, ZoneOffset.UTC).withSecond(0);
    return Combinators.combine(
            Arbitraries.of(
                base.plusMinutes(30),
                base.plusMinutes(32),
                base.plusMinutes(60),
                base.plusYears(1),
                base.plusYears(1).minusDays(1),
                base.plusYears(2),
                base.plusYears(2).minusDays(1),
                base.plusDays(365),
                base.plusDays(730),
                base,
                base.plusYears(3)),
            Arbitraries.integers().between(-2, 2))
        .as(LocalDateTime::plusMinutes);
  }

  private static Arbitrary<String> forms() {
    return Arbitraries.of(
        "",
        "",
        "",
        "",
        "Z",
        ":00",
        ":00Z",
        ":30",
        ":59.999999999Z",
        "+01:00",
        ":00-05:30",
        "+14:00");
  }

  private static String written(LocalDateTime time, String form) {
    return time.toString().substring(0, 16) + form;
  }

  /** Any day number of any month, existing or not. */
  private static Arbitrary<String> anyDay() {
    return Combinators.combine(
            Arbitraries.of("1900", "2000", "2023", "2024", "2025", "2100", "0000", "0004", "9999"),
            Arbitraries.integers().between(0, 13),
            Arbitraries.integers().between(27, 32),
            Arbitraries.of("00:00", "23:59", "24:00", "12:60"))
        .as((year, month, day, time) -> "%s-%02d-%02dT%s".formatted(year, month, day, time));
  }
}
