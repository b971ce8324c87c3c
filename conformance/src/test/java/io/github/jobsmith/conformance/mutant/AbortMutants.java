package io.github.jobsmith.conformance.mutant;

import java.util.stream.Stream;

/** abortConfig. */
final class AbortMutants {
  private static final String LIST = "/abortConfig/criteriaList";
  private static final String FIRST = LIST + "/0";

  private AbortMutants() {}

  static Stream<Mutants> all() {
    return Stream.of(criteria(), threshold(), things()).flatMap(m -> m);
  }

  private static Stream<Mutants> criteria() {
    return Stream.of(
        of("abort-criteria", LIST).inside("one", draft -> {}).outsideJson("[]"),
        of("abort-criteria", "/abortConfig").outsideJson("{}"),
        of("abort-failure-type", FIRST + "/failureType")
            .with(draft -> draft.abort().timeout())
            .inside("FAILED", "REJECTED", "TIMED_OUT", "ALL")
            .outside("REMOVED", "failed", "", "FAILED "),
        missing("abort-failure-type", "failureType"),
        of("abort-action", FIRST + "/action").inside("CANCEL").outside("ABORT", "cancel", ""),
        missing("abort-action", "action"),
        of("abort-failure-type-unique", LIST + "/1/failureType")
            .with(draft -> draft.abort().timeout().json(LIST + "/-", SECOND))
            .inside("REJECTED", "TIMED_OUT", "ALL")
            .outside("FAILED"),
        of("abort-timeout", "/abortConfig")
            .with(draft -> draft.abort().drop("timeoutConfig", "jobExecutionsRetryConfig"))
            .inside("FAILED", draft -> {})
            .inside("a timeout", draft -> draft.text(FIRST + "/failureType", "TIMED_OUT").timeout())
            .outside("TIMED_OUT", draft -> draft.text(FIRST + "/failureType", "TIMED_OUT")));
  }

  private static final String SECOND =
      """
      {"failureType": "REJECTED", "action": "CANCEL", "thresholdPercentage": 1,
       "minNumberOfExecutedThings": 1}
      """;

  private static Stream<Mutants> threshold() {
    return Stream.of(
        of("abort-threshold", FIRST + "/thresholdPercentage")
            .insideJson("100", "99.99", "0.01", "100.00", "1e2", "1E+2", "0.010")
            .outsideJson(
                "100.01", "100.00000000000000000001", "101", "-0.01", "-1", "1e300", "-1e300"),
        missing("abort-threshold", "thresholdPercentage"),
        of("abort-threshold-zero", FIRST + "/thresholdPercentage")
            .insideJson("0.01", "1")
            .outsideJson("0", "0.00", "0e5"),
        of("abort-threshold-decimals", FIRST + "/thresholdPercentage")
            .insideJson("10.9", "10.99", "33.33", "10.9900", "1099e-2", "100", "1e1")
            .outsideJson("10.999", "0.001", "99.999", "33.330000000000000000001", "10999e-3"));
  }

  private static Stream<Mutants> things() {
    return Stream.of(
        of("abort-minimum-things", FIRST + "/minNumberOfExecutedThings")
            .also("abort-never-reached")
            .atLeast(1),
        of("integer-32-bit", FIRST + "/minNumberOfExecutedThings")
            .also("abort-never-reached")
            .atMost(Integer.MAX_VALUE),
        missing("abort-minimum-things", "minNumberOfExecutedThings"),
        of("abort-never-reached", FIRST + "/minNumberOfExecutedThings")
            .with(draft -> draft.abort().targets(false, "thing/a", "thing/b", "thing/c"))
            .insideJson("1", "3")
            .inside(
                "a group",
                draft ->
                    draft
                        .targets(true, "thinggroup/a")
                        .json(FIRST + "/minNumberOfExecutedThings", "9"))
            .outsideJson("4", "100000"));
  }

  private static Mutants missing(String rule, String member) {
    return of(rule, FIRST).outside("absent", draft -> draft.remove(FIRST + "/" + member));
  }

  private static Mutants of(String rule, String at) {
    return Mutants.of(rule, at).with(Draft::abort);
  }
}
