package io.github.jobsmith.conformance.oracle;

import io.github.jobsmith.conformance.request.Request;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** CONTINUOUS jobs with cron expressions of every kind, and with adjacent windows. */
final class CronRequests {
  private static final Instant NOW = Instant.parse("2024-06-15T18:00:00Z");

  private CronRequests() {}

  private record Window(String cron, int minutes) {}

  private static Request request(List<Window> windows, Instant now) {
    ObjectNode json = Vocabulary.minimal();
    json.put("targetSelection", "CONTINUOUS");
    ArrayNode array = json.putObject("schedulingConfig").putArray("maintenanceWindows");
    windows.forEach(
        window ->
            array
                .addObject()
                .put("startTime", window.cron())
                .put("durationInMinutes", window.minutes()));
    return new Request(json, now);
  }

  /** One window of a minute. */
  static Arbitrary<Request> any() {
    Arbitrary<String> expression =
        Combinators.combine(
                field(59, "*", "0/15", "0-59/7", "5,10", "60", "?", "L", "-1", "0,", "1-60"),
                field(23, "*", "0-23", "*/6", "1,2,3", "24", "?", "1/2/3", "x"),
                field(
                    31, "*", "?", "?", "?", "?", "L", "15W", "1W", "1-7", "*/2", "0", "32", "32W",
                    "3#1", "31", "30", "29"),
                field(
                    12, "*", "*", "JAN", "JAN-MAR", "FEB", "2", "2", "4,6", "APR,9", "13", "0",
                    "JANUARY", "?"),
                field(
                    7, "?", "?", "?", "*", "MON-FRI", "SUN", "2#1", "MON#5", "MON#6", "3#1,6#3",
                    "0", "8", "1/2", "2W"),
                field(
                    9,
                    "*",
                    "*",
                    "*",
                    "2024-2199",
                    "1970-2199",
                    "*/4",
                    "2030",
                    "1969",
                    "2200",
                    "2100",
                    "1999",
                    "2025-2027"))
            .as((a, b, c, d, e, f) -> String.join(" ", a, b, c, d, e, f));
    Arbitrary<String> wrapped =
        Combinators.combine(
                expression,
                Arbitraries.of(
                    "cron(%s)",
                    "cron(%s)",
                    "cron(%s)",
                    "cron( %s  )",
                    "%s",
                    "cron(%s *)",
                    "rate(%s)",
                    "cron(%s"))
            .as((text, form) -> form.formatted(text));
    return Combinators.combine(wrapped, Arbitraries.of(true, false))
        .as((text, clock) -> request(List.of(new Window(text, 1)), clock ? NOW : null));
  }

  /** Usually a number within bounds, otherwise one of the given texts. */
  private static Arbitrary<String> field(int max, String... others) {
    Arbitrary<String> number =
        max == 9
            ? Arbitraries.of("2025", "2199")
            : Arbitraries.integers()
                .between(max == 59 || max == 23 ? 0 : 1, max)
                .map(String::valueOf);
    return Arbitraries.frequencyOf(Tuple.of(1, number), Tuple.of(1, Arbitraries.of(others)));
  }

  /** One to three windows on some days, with lengths that just fit or just do not. */
  static Arbitrary<Request> windows() {
    Arbitrary<String> cron =
        Combinators.combine(
                Arbitraries.of("0", "30", "0,30", "0/20"),
                Arbitraries.of("0", "1", "1,2", "12", "22", "23", "0/12"),
                Arbitraries.of(
                    "* * ?",
                    "* * ?",
                    "? * MON-FRI",
                    "? * MON",
                    "? * TUE",
                    "? * SUN",
                    "? * SAT",
                    "1 * ?",
                    "L * ?",
                    "31 12 ?",
                    "1 1 ?",
                    "? * 2#1",
                    "15W * ?",
                    "? 1-6 *",
                    "? 7-12 *"))
            .as((minute, hour, days) -> "cron(" + minute + " " + hour + " " + days + " *)");
    Arbitrary<Integer> minutes =
        Arbitraries.of(
            1, 19, 20, 21, 29, 30, 31, 59, 60, 61, 90, 119, 120, 121, 660, 661, 720, 721, 1380,
            1430);
    return Combinators.combine(cron, minutes)
        .as(Window::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(windows -> request(windows, null));
  }
}
