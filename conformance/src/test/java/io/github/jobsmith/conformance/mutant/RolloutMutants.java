package io.github.jobsmith.conformance.mutant;

import java.util.stream.Stream;

/** jobExecutionsRolloutConfig. */
final class RolloutMutants {
  private static final String CONFIG = "/jobExecutionsRolloutConfig";
  private static final String RATE = CONFIG + "/exponentialRate";
  private static final String CRITERIA = RATE + "/rateIncreaseCriteria";

  private RolloutMutants() {}

  static Stream<Mutants> all() {
    return Stream.of(rates(), factor(), criteria()).flatMap(m -> m);
  }

  private static Stream<Mutants> rates() {
    return Stream.of(
        Mutants.of("rollout-maximum-per-minute", CONFIG + "/maximumPerMinute")
            .with(draft -> draft.json(CONFIG, "{}"))
            .atLeast(1),
        Mutants.of("rollout-maximum-quota", CONFIG + "/maximumPerMinute")
            .with(draft -> draft.json(CONFIG, "{}"))
            .insideJson("999", "1000")
            .outsideJson("1001", "50000", "2147483647"),
        Mutants.of("integer-32-bit", CONFIG + "/maximumPerMinute")
            .with(draft -> draft.json(CONFIG, "{}"))
            .also("rollout-maximum-quota")
            .atMost(Integer.MAX_VALUE),
        of("rollout-base-rate", RATE + "/baseRatePerMinute").integers(1, 1000),
        of("rollout-base-rate", RATE)
            .outside("absent", draft -> draft.remove(RATE + "/baseRatePerMinute")),
        of("rollout-rate-order", CONFIG + "/maximumPerMinute")
            .with(draft -> draft.rollout().json(RATE + "/baseRatePerMinute", "500"))
            .insideJson("500", "501", "1000")
            .outsideJson("499", "1")
            .also("integer-form")
            .insideJson("5e2", "500.0")
            .outsideJson("499.0"));
  }

  private static Stream<Mutants> factor() {
    return Stream.of(
        of("rollout-increment-factor", RATE + "/incrementFactor")
            .insideJson("1.1", "1.2", "4.9", "5", "5.0", "1.10", "11e-1", "0.5e1")
            .outsideJson("1.0", "1", "0", "-5", "1.09", "1.09999999999999999999", "5.1")
            .outsideJson("5.00000000000000000001", "1000", "1e300", "-1e300", "1e-300"),
        of("rollout-increment-factor", RATE)
            .outside("absent", draft -> draft.remove(RATE + "/incrementFactor")),
        of("rollout-increment-decimals", RATE + "/incrementFactor")
            .insideJson("1.5", "2.3", "1.50", "1.500000000000000000", "15e-1", "0.15e1", "5", "3.0")
            .outsideJson(
                "1.55", "1.11", "4.99", "2.30000000000000000001", "155e-2", "1.100000001"));
  }

  private static Stream<Mutants> criteria() {
    return Stream.of(
        of("rollout-criteria-required", RATE)
            .inside("present", draft -> {})
            .outside("absent", draft -> draft.remove(CRITERIA)),
        of("rollout-criteria-empty", CRITERIA)
            .insideJson("{\"numberOfNotifiedThings\": 1}", "{\"numberOfSucceededThings\": 1}")
            .outsideJson("{}"),
        of("rollout-criteria-both", CRITERIA)
            .insideJson("{\"numberOfNotifiedThings\": 1}")
            .outsideJson("{\"numberOfNotifiedThings\": 1, \"numberOfSucceededThings\": 2}"),
        number("numberOfNotifiedThings"),
        number("numberOfSucceededThings"),
        most("numberOfNotifiedThings"),
        most("numberOfSucceededThings"));
  }

  private static Mutants number(String member) {
    return of("rollout-criterion-number", CRITERIA + "/" + member)
        .with(draft -> draft.rollout().json(CRITERIA, "{}"))
        .atLeast(1);
  }

  private static Mutants most(String member) {
    return of("integer-32-bit", CRITERIA + "/" + member)
        .with(draft -> draft.rollout().json(CRITERIA, "{}"))
        .atMost(Integer.MAX_VALUE);
  }

  private static Mutants of(String rule, String at) {
    return Mutants.of(rule, at).with(Draft::rollout);
  }
}
