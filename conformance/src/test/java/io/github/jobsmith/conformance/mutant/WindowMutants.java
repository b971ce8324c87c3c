package io.github.jobsmith.conformance.mutant;

import java.util.stream.Stream;

/** schedulingConfig/maintenanceWindows. */
final class WindowMutants {
  private static final String LIST = "/schedulingConfig/maintenanceWindows";
  private static final String START = LIST + "/0/startTime";

  private WindowMutants() {}

  static Stream<Mutants> all() {
    return Stream.of(shape(), cron(), together()).flatMap(m -> m);
  }

  private static Stream<Mutants> shape() {
    return Stream.of(
        of("windows-continuous", LIST)
            .inside("CONTINUOUS", draft -> {})
            .inside("no window", draft -> draft.targets(false, "thing/a").json(LIST, "[]"))
            .outside("SNAPSHOT", draft -> draft.text("/targetSelection", "SNAPSHOT"))
            .outside("no targetSelection", draft -> draft.drop("targetSelection")),
        of("window-members", LIST + "/0")
            .inside("both", draft -> {})
            .outside("no startTime", draft -> draft.remove(LIST + "/0/startTime"))
            .outside("no durationInMinutes", draft -> draft.remove(LIST + "/0/durationInMinutes"))
            .outsideJson("{}"),
        of("window-duration", LIST + "/0/durationInMinutes").integers(1, 1430),
        of("window-cron-length", START)
            .inside("cron(0 1 * * ? *)")
            .outside("")
            .lengthAtMost(256, length -> "cron(0 1" + " ".repeat(length - 16) + "* * ? *)"),
        of("window-count", LIST)
            .inside("one", draft -> {})
            .insideJson("[]")
            .outsideJson(windows("0 1 * * ? *", 60, "0 3 * * ? *", 60)));
  }

  private static Stream<Mutants> cron() {
    return Stream.of(
        of("window-cron", START)
            .inside("cron(0 1 * * ? *)", "cron( 0 1 * * ? * )", "cron(0  1 * *   ? *)")
            .outside("2030-01-01T00:00", "rate(1 day)", "cron()", "cron(0 18 * * ?)", "x", " ")
            .outside("cron(0 0 18 * * ? *)", "cron(0 18 * * ? *", "cron 0 18 * * ? *", "@daily")
            .outside(
                "0 18 * * ?", "cron(0 18 * * ? *) UTC", "cron(0 18 * * ? *)\n", "((0 1 * * ? *))"),
        of("window-cron-bare", START).inside("cron(0 1 * * ? *)").outside("0 1 * * ? *"),
        of("window-cron-days", START)
            .inside(
                "cron(0 1 1 * ? *)", "cron(0 1 ? * 1 *)", "cron(0 1 * * ? *)", "cron(0 1 ? * * *)")
            .outside("cron(0 1 * * * *)", "cron(0 1 ? * ? *)", "cron(0 1 1 * MON *)")
            .outside("cron(0 1 L * 2#1 *)"),
        range(),
        of("window-cron-never", START)
            .inside("cron(0 0 29 2 ? *)", "cron(0 0 31 1,4 ? *)", "cron(0 0 30 4 ? 2198-2199)")
            .outside("cron(0 0 30 2 ? *)", "cron(0 0 31 4 ? *)", "cron(0 0 31 FEB,APR-JUN/2,9 ? *)")
            .outside("cron(0 0 1 1 ? 1970-1999)", "cron(0 0 29 2 ? 2100)")
            .with(draft -> draft.withoutClock().window("cron(0 1 * * ? *)", 5))
            .inside("cron(0 0 1 1 ? 1970-1999)"),
        of("window-cron-step", START)
            .inside("cron(0/30 1 * * ? *)", "cron(0/59 1 * * ? *)", "cron(0 0/23 * * ? *)")
            .inside("cron(0 1 1/31 * ? *)", "cron(0 1 1 1/12 ? *)", "cron(0 1 1 1 ? 2030/300)")
            .outside("cron(0/60 1 * * ? *)", "cron(0/61 1 * * ? *)", "cron(0 0/24 * * ? *)")
            .outside("cron(0 1 1/32 * ? *)", "cron(0 1 1 1/13 ? *)", "cron(0 1 1 */13 ? *)"),
        of("window-cron-undocumented", START)
            .inside("cron(0 22-23 * * ? *)", "cron(0 22-23,0-4 * * ? *)", "cron(0 1 1 11-12 ? *)")
            .inside("cron(0 1 L * ? *)", "cron(0 1 15W * ? *)", "cron(0 1 ? * FRIL *)")
            .outside("cron(0 22-4 * * ? *)", "cron(0 1 1 NOV-FEB ? *)", "cron(0 1 25-5 * ? *)")
            .outside("cron(0 1 1,L * ? *)", "cron(0 1 1,15W * ? *)", "cron(0 1 ? * MON,FRIL *)")
            .outside("cron(0 1 LW * ? *)", "cron(0 1 L-3 * ? *)", "cron(0 1 L-3W * ? *)")
            .outside("cron(0 1 ? * mon *)", "cron(0 1 1 feb ? *)", "cron(0 /5 * * ? *)"));
  }

  private static Mutants range() {
    return of("window-cron-range", START)
        .inside("cron(0 0 1 1 ? 2199)", "cron(59 23 31 12 ? 2199)", "cron(0 0 ? JAN SUN 2070-2199)")
        .inside("cron(0 0 ? 1-12 1-7 *)", "cron(0,30 0-23 ? DEC 2#5 *)", "cron(0 0/12 L */3 ? *)")
        .inside("cron(0 0 ? * 7#1 *)", "cron(0 0 15W * ? *)", "cron(0 0 ? * L *)")
        .outside(
            "cron(60 1 * * ? *)", "cron(0 24 * * ? *)", "cron(0 1 0 * ? *)", "cron(0 1 32 * ? *)")
        .outside(
            "cron(0 1 1 0 ? *)", "cron(0 1 1 13 ? *)", "cron(0 1 ? * 0 *)", "cron(0 1 ? * 8 *)")
        .outside("cron(0 1 * * ? 1969)", "cron(0 1 * * ? 2200)", "cron(0 1 ? * MON#6 *)")
        .outside("cron(0 1 ? * 2#0 *)", "cron(0 1 ? * 3#1,6#3 *)", "cron(0 1 ? * 1/2 *)")
        .outside("cron(? 1 * * ? *)", "cron(0 ? * * ? *)", "cron(0 1 * ? ? *)", "cron(0 1 * * ? ?)")
        .outside(
            "cron(L 1 * * ? *)", "cron(0 W * * ? *)", "cron(0 1 ? * 2W *)", "cron(0 1 3#1 * ? *)")
        .outside("cron(0 1 1 JANUARY ? *)", "cron(0 1 ? * MONDAY *)", "cron(0 1 ? * 1-8 *)")
        .outside(
            "cron(99999999999999999999 1 * * ? *)", "cron(-1 1 * * ? *)", "cron(0 1 * * ? 99999)")
        .outside("cron(a b c d e f)", "cron(0, 1 * * ? *)", "cron(1.5 1 * * ? *)");
  }

  private static Stream<Mutants> together() {
    return Stream.of(
        overlap(1)
            .inside("end to end", draft -> windows(draft, "0 1 * * ? *", 120, "0 3 * * ? *", 60))
            .inside("two days", draft -> windows(draft, "0 1 ? * MON *", 600, "0 1 ? * TUE *", 600))
            .outside("by a minute", draft -> windows(draft, "0 1 * * ? *", 121, "0 3 * * ? *", 60))
            .outside("backwards", draft -> windows(draft, "0 3 * * ? *", 60, "0 1 * * ? *", 121))
            .outside("the same", draft -> windows(draft, "0 1 * * ? *", 1, "0 1 * * ? *", 1))
            .outside("midnight", draft -> windows(draft, "0 23 ? * SAT *", 61, "0 0 ? * SUN *", 10))
            .outside("new year", draft -> windows(draft, "30 23 31 12 ? *", 31, "0 0 1 1 ? *", 10)),
        overlap(0)
            .inside("every 15 minutes", draft -> windows(draft, "0/15 * * * ? *", 15))
            .inside("almost a day", draft -> windows(draft, "0 0 * * ? *", 1430))
            .outside("with itself", draft -> windows(draft, "0/15 * * * ? *", 16))
            .outside("an hour later", draft -> windows(draft, "0 0,1 * * ? *", 61)));
  }

  private static Mutants overlap(int window) {
    return of("window-overlap", LIST + "/" + window).also("window-count");
  }

  private static void windows(Draft draft, Object... startsAndMinutes) {
    draft.json(LIST, windows(startsAndMinutes));
  }

  private static String windows(Object... startsAndMinutes) {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < startsAndMinutes.length; i += 2) {
      text.append(i == 0 ? "" : ",")
          .append("{\"startTime\":\"cron(" + startsAndMinutes[i] + ")\",\"durationInMinutes\":")
          .append(startsAndMinutes[i + 1])
          .append('}');
    }
    return text.append(']').toString();
  }

  private static Mutants of(String rule, String at) {
    return Mutants.of(rule, at).with(draft -> draft.window("cron(0 1 * * ? *)", 5));
  }
}
