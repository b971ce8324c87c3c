package io.github.jobsmith.conformance.mutant;

import java.util.stream.Stream;

/** The format of the times in schedulingConfig, and endBehavior. */
final class ScheduleMutants {
  private static final String CONFIG = "/schedulingConfig";

  private ScheduleMutants() {}

  static Stream<Mutants> all() {
    return Stream.of(time("startTime"), time("endTime"), behavior()).flatMap(m -> m);
  }

  private static Stream<Mutants> time(String member) {
    return Stream.of(
        of("schedule-time-type", member)
            .inside("2024-06-15T19:00")
            .outsideJson("1718478000", "1718478000.5", "null", "true", "[]", "{}"),
        of("schedule-time-length", member)
            .inside("2024-06-15T19:00")
            .outside("")
            .also("schedule-time-format")
            .outside("2".repeat(65), "2".repeat(5000)),
        of("schedule-time-format", member)
            .inside("2024-06-15T19:00", "0001-01-01T00:00", "9999-12-31T23:59")
            .outside("2024-06-15 19:00", "2024/06/15T19:00", "2024-06-15", "19:00", "tomorrow")
            .outside("2024-13-01T00:00", "2024-00-01T00:00", "2024-06-00T00:00", "2024-06-32T00:00")
            .outside("2024-06-15T24:00", "2024-06-15T19:60", "2024-06-15T19", "24-06-15T19:00")
            .outside("2024-06-15T19:00\n", "2024-6-15T19:00", "2024-06-15t19:00", "1718478000")
            .outside("2024-06-15T19:00:60", "2024-06-15T19:00+2", "2024-06-15T19:00 UTC", "x"),
        of("schedule-time-calendar", member)
            .inside("2024-02-29T00:00", "2000-02-29T00:00", "2023-02-28T23:59", "2024-04-30T00:00")
            .outside("2024-02-30T00:00", "2023-02-29T00:00", "1900-02-29T00:00", "2100-02-29T00:00")
            .outside("2024-04-31T00:00", "2024-06-31T00:00", "2024-09-31T00:00", "2024-11-31T00:00")
            .outside("2023-02-31T10:00Z"),
        of("schedule-time-form", member)
            .inside("2024-06-15T19:00")
            .outside("2024-06-15T19:00Z", "2024-06-15T19:00:00", "2024-06-15T19:00:00.123Z")
            .outside("2024-06-15T19:00+02:00", "2024-06-15T19:00:59-14:00"));
  }

  private static Mutants of(String rule, String member) {
    return Mutants.of(rule, CONFIG + "/" + member)
        .with(draft -> draft.withoutClock().drop("schedulingConfig").json(CONFIG, "{}"));
  }

  private static Stream<Mutants> behavior() {
    return Stream.of(
        Mutants.of("schedule-end-behavior", CONFIG + "/endBehavior")
            .with(draft -> draft.schedule("endTime", draft.now().plusDays(9).toString()))
            .inside("STOP_ROLLOUT", "CANCEL", "FORCE_CANCEL")
            .outside("stop_rollout", "", "STOP", "CANCEL "),
        Mutants.of("schedule-end-behavior-alone", CONFIG + "/endBehavior")
            .with(draft -> draft.schedule("endTime", draft.now().plusDays(9).toString()))
            .inside("CANCEL")
            .inside("endTime alone", draft -> {})
            .with(draft -> draft.schedule("startTime", draft.now().plusDays(9).toString()))
            .outside("CANCEL", "STOP_ROLLOUT"),
        Mutants.of("window-end-behavior", CONFIG + "/endBehavior")
            .with(
                draft ->
                    draft
                        .window("cron(0 1 * * ? *)", 5)
                        .text(CONFIG + "/endTime", draft.now().plusDays(9).toString()))
            .inside("no endBehavior", draft -> {})
            .outside("CANCEL"));
  }
}
