package io.github.jobsmith.conformance.mutant;

import java.time.LocalDateTime;
import java.util.function.Function;
import java.util.stream.Stream;

/** Distances of the times in schedulingConfig from the submission time and from each other. */
final class TimeMutants {
  private static final String START = "/schedulingConfig/startTime";
  private static final String END = "/schedulingConfig/endTime";

  private TimeMutants() {}

  static Stream<Mutants> all() {
    return Stream.of(start(), end(), duration()).flatMap(m -> m);
  }

  private static Stream<Mutants> start() {
    Times lead = new Times("schedule-start-lead", START);
    Times margin = new Times("schedule-start-margin", START);
    Times max = new Times("schedule-start-max", START);
    Times edge = new Times("schedule-start-year-edge", START);
    return Stream.of(
        lead.inside("30 min", draft -> draft.nextMinute().plusMinutes(30), "schedule-start-margin"),
        lead.inside("31 min", draft -> draft.nextMinute().plusMinutes(31), "schedule-start-margin"),
        lead.outside("29 min", draft -> draft.now().plusMinutes(29)),
        lead.outside("now", Draft::now),
        lead.outside("a year ago", draft -> draft.now().minusYears(1)),
        margin.inside("32 min", draft -> draft.nextMinute().plusMinutes(32)),
        margin.outside("31 min", draft -> draft.nextMinute().plusMinutes(31)),
        margin.outside("30 min", draft -> draft.nextMinute().plusMinutes(30)),
        max.inside("1 year", draft -> draft.now().plusYears(1), "schedule-start-year-edge"),
        max.outside("1 year + 1 min", draft -> draft.now().plusYears(1).plusMinutes(1)),
        max.outside("10 years", draft -> draft.now().plusYears(10)),
        edge.inside("1 year - 1 day", draft -> draft.now().plusYears(1).minusDays(1)),
        edge.outside(
            "1 year - 1 day + 1 min",
            draft -> draft.now().plusYears(1).minusDays(1).plusMinutes(1)),
        edge.outside("1 year", draft -> draft.now().plusYears(1)));
  }

  private static Stream<Mutants> end() {
    Times lead = new Times("schedule-end-lead", END);
    Times max = new Times("schedule-end-max", END);
    Times edge = new Times("schedule-end-year-edge", END);
    return Stream.of(
        lead.inside("30 min", draft -> draft.nextMinute().plusMinutes(30)),
        lead.outside("29 min", draft -> draft.now().plusMinutes(29)),
        lead.outside("a year ago", draft -> draft.now().minusYears(1)),
        max.inside("2 years", draft -> draft.now().plusYears(2), "schedule-end-year-edge"),
        max.outside("2 years + 1 min", draft -> draft.now().plusYears(2).plusMinutes(1)),
        max.outside("30 years", draft -> draft.now().plusYears(30)),
        edge.inside("2 years - 1 day", draft -> draft.now().plusYears(2).minusDays(1)),
        edge.outside(
            "2 years - 1 day + 1 min",
            draft -> draft.now().plusYears(2).minusDays(1).plusMinutes(1)),
        edge.outside("2 years", draft -> draft.now().plusYears(2)));
  }

  private static Stream<Mutants> duration() {
    return Stream.of(
        Mutants.of("schedule-duration", END)
            .inside("30 min", draft -> from(draft, start -> start.plusMinutes(30)))
            .inside("31 min", draft -> from(draft, start -> start.plusMinutes(31)))
            .outside("29 min", draft -> from(draft, start -> start.plusMinutes(29)))
            .outside("nothing", draft -> from(draft, start -> start))
            .outside("backwards", draft -> from(draft, start -> start.minusDays(3))),
        Mutants.of("schedule-duration-max", END)
            .inside(
                "almost 2 years", draft -> from(draft, start -> start.plusYears(2).minusMinutes(1)))
            .inside("2 years", draft -> from(draft, start -> start.plusYears(2)))
            .outside(
                "2 years + 1 min", draft -> from(draft, start -> start.plusYears(2).plusMinutes(1)))
            .outside("20 years", draft -> from(draft, start -> start.plusYears(20))));
  }

  /**
   * Sets a schedule from tomorrow, without the submission time: only the distance of the two times
   * matters.
   */
  private static void from(Draft draft, Function<LocalDateTime, LocalDateTime> end) {
    LocalDateTime start = draft.now().plusDays(1);
    draft
        .withoutClock()
        .schedule("startTime", start.toString())
        .text(END, end.apply(start).toString());
  }

  /** Mutants of one rule about one time. */
  private record Times(String rule, String at) {
    Mutants inside(String name, Function<Draft, LocalDateTime> time, String... also) {
      return Mutants.of(rule, at).also(also).inside(name, draft -> set(draft, time));
    }

    Mutants outside(String name, Function<Draft, LocalDateTime> time) {
      return Mutants.of(rule, at).outside(name, draft -> set(draft, time));
    }

    private void set(Draft draft, Function<Draft, LocalDateTime> time) {
      draft.schedule(at.substring(at.lastIndexOf('/') + 1), time.apply(draft).toString());
    }
  }
}
