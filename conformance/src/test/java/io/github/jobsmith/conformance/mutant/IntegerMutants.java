package io.github.jobsmith.conformance.mutant;

import java.util.function.Consumer;
import java.util.stream.Stream;

/** How integers are written. */
final class IntegerMutants {
  private static final String ROLLOUT = "/jobExecutionsRolloutConfig";
  private static final String RATE = ROLLOUT + "/exponentialRate";
  private static final String CRITERIA = RATE + "/rateIncreaseCriteria";

  private IntegerMutants() {}

  static Stream<Mutants> all() {
    return Stream.of(
        of(ROLLOUT + "/maximumPerMinute", draft -> draft.json(ROLLOUT, "{}"))
            .insideJson("1", "1000")
            .outsideJson("60.0", "6e1", "1E3", "600e-1", "60.000"),
        of(RATE + "/baseRatePerMinute", Draft::rollout),
        of(CRITERIA + "/numberOfNotifiedThings", draft -> draft.rollout().json(CRITERIA, "{}")),
        of(CRITERIA + "/numberOfSucceededThings", draft -> draft.rollout().json(CRITERIA, "{}")),
        of("/presignedUrlConfig/expiresInSec", Draft::role)
            .insideJson("60", "3600")
            .outsideJson("60.0", "36e2"),
        of("/abortConfig/criteriaList/0/minNumberOfExecutedThings", Draft::abort),
        of("/timeoutConfig/inProgressTimeoutInMinutes", draft -> {}),
        of(
            "/jobExecutionsRetryConfig/criteriaList/0/numberOfRetries",
            draft ->
                draft.json(
                    "/jobExecutionsRetryConfig",
                    "{\"criteriaList\": [{\"failureType\": \"FAILED\", \"numberOfRetries\": 1}]}")),
        of(
            "/schedulingConfig/maintenanceWindows/0/durationInMinutes",
            draft -> draft.window("cron(0 1 * * ? *)", 5)));
  }

  private static Mutants of(String at, Consumer<Draft> preparation) {
    Mutants mutants = Mutants.of("integer-form", at).with(preparation);
    return at.endsWith("Sec") || at.equals(ROLLOUT + "/maximumPerMinute")
        ? mutants
        : mutants.insideJson("5").outsideJson("5.0", "50e-1");
  }
}
