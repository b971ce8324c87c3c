package io.github.jobsmith.conformance.request;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rollout, abort, timeout and retry of a job. */
final class ControlParts {
  private ControlParts() {}

  static Arbitrary<Part> rollout() {
    Arbitrary<Integer> rate = Arbitraries.integers().between(1, 1000);
    Arbitrary<Part> constant =
        rate.map(
            max ->
                request ->
                    request.putObject("jobExecutionsRolloutConfig").put("maximumPerMinute", max));
    Arbitrary<Part> exponential =
        Combinators.combine(
                rate,
                rate.injectNull(0.3),
                decimals(11, 50, 1),
                Arbitraries.integers().between(1, Integer.MAX_VALUE),
                Arbitraries.of("numberOfNotifiedThings", "numberOfSucceededThings"))
            .as(ControlParts::exponential);
    return Arbitraries.oneOf(
        constant,
        exponential,
        Arbitraries.just(request -> request.putObject("jobExecutionsRolloutConfig")));
  }

  private static Part exponential(
      int base, Integer more, BigDecimal factor, int things, String criterion) {
    return request -> {
      ObjectNode config = request.putObject("jobExecutionsRolloutConfig");
      ObjectNode rate = config.putObject("exponentialRate");
      rate.put("baseRatePerMinute", base);
      rate.put("incrementFactor", factor);
      rate.putObject("rateIncreaseCriteria").put(criterion, things);
      if (more != null) {
        config.put("maximumPerMinute", Math.max(base, more));
      }
    };
  }

  /** Numbers in units of 10^-digits, with more or fewer trailing zeros. */
  private static Arbitrary<BigDecimal> decimals(int min, int max, int digits) {
    return Combinators.combine(
            Arbitraries.integers().between(min, max), Arbitraries.integers().between(0, 4))
        .as((units, zeros) -> BigDecimal.valueOf(units, digits).setScale(digits + zeros))
        .map(number -> number.scale() > digits + 3 ? number.stripTrailingZeros() : number);
  }

  static Arbitrary<Part> abort() {
    return Combinators.combine(
            subsets("FAILED", "REJECTED", "TIMED_OUT", "ALL"),
            decimals(1, 10_000, 2),
            Arbitraries.integers().between(1, Integer.MAX_VALUE))
        .as(
            (types, threshold, things) ->
                request -> {
                  ArrayNode criteria = request.putObject("abortConfig").putArray("criteriaList");
                  for (String type : types) {
                    ObjectNode criterion = criteria.addObject().put("failureType", type);
                    criterion.put("action", "CANCEL");
                    criterion.put("thresholdPercentage", threshold);
                    criterion.put("minNumberOfExecutedThings", things);
                  }
                });
  }

  static Arbitrary<Part> timeout() {
    return Arbitraries.integers()
        .between(1, 10_080)
        .map(
            minutes ->
                request ->
                    request.putObject("timeoutConfig").put("inProgressTimeoutInMinutes", minutes));
  }

  /** At most ten retries in total, with a timeout if a retry requires one. */
  static Arbitrary<Part> retry() {
    return Combinators.combine(
            Arbitraries.of(
                List.of("FAILED"),
                List.of("TIMED_OUT"),
                List.of("ALL"),
                List.of("FAILED", "TIMED_OUT"),
                List.of("TIMED_OUT", "FAILED")),
            Arbitraries.integers().between(0, 10),
            Arbitraries.integers().between(1, 10_080))
        .as(
            (types, first, minutes) ->
                request -> {
                  ArrayNode criteria =
                      request.putObject("jobExecutionsRetryConfig").putArray("criteriaList");
                  int retries = first;
                  for (String type : types) {
                    criteria.addObject().put("failureType", type).put("numberOfRetries", retries);
                    retries = 10 - first;
                  }
                  request.putObject("timeoutConfig").put("inProgressTimeoutInMinutes", minutes);
                });
  }

  private static Arbitrary<Set<String>> subsets(String... values) {
    return Arbitraries.of(values).set().ofMinSize(1).ofMaxSize(values.length);
  }
}
