package io.github.jobsmith.conformance.mutant;

import java.util.stream.Stream;

/** jobExecutionsRetryConfig. */
final class RetryMutants {
  private static final String CONFIG = "/jobExecutionsRetryConfig";
  private static final String LIST = CONFIG + "/criteriaList";
  private static final String FIRST = LIST + "/0";

  private RetryMutants() {}

  static Stream<Mutants> all() {
    return Stream.concat(criteria(), together());
  }

  private static Stream<Mutants> criteria() {
    return Stream.of(
        of("retry-criteria", LIST)
            .inside("one", draft -> {})
            .insideJson(list("FAILED", 1, "TIMED_OUT", 1))
            .outsideJson("[]")
            .also("retry-failure-type-unique")
            .outsideJson(list("FAILED", 1, "TIMED_OUT", 1, "FAILED", 1)),
        of("retry-criteria", CONFIG).outsideJson("{}"),
        of("retry-failure-type", FIRST + "/failureType")
            .inside("FAILED", "TIMED_OUT", "ALL")
            .outside("REJECTED", "failed", ""),
        of("retry-failure-type", FIRST)
            .outside("absent", draft -> draft.remove(FIRST + "/failureType")),
        of("retry-number", FIRST + "/numberOfRetries")
            .insideJson("0", "1", "9", "10")
            .outsideJson("-1", "-1000000", "11", "1000", "9007199254740993"),
        of("retry-number", FIRST)
            .outside("absent", draft -> draft.remove(FIRST + "/numberOfRetries")));
  }

  private static Stream<Mutants> together() {
    return Stream.of(
        of("retry-sum", LIST)
            .insideJson(list("FAILED", 4, "TIMED_OUT", 6), list("FAILED", 10, "TIMED_OUT", 0))
            .outsideJson(list("FAILED", 5, "TIMED_OUT", 6), list("FAILED", 10, "TIMED_OUT", 10))
            .outsideJson(list("FAILED", 10, "TIMED_OUT", 1)),
        of("retry-failure-type-unique", LIST + "/1/failureType")
            .with(draft -> draft.timeout().json(LIST, list("FAILED", 1, "TIMED_OUT", 1)))
            .inside("TIMED_OUT")
            .outside("FAILED"),
        of("retry-all-alone", LIST)
            .insideJson(list("FAILED", 1, "TIMED_OUT", 1), list("ALL", 1))
            .outsideJson(list("ALL", 1, "FAILED", 1), list("TIMED_OUT", 1, "ALL", 1)),
        timeout("retry-timeout", "TIMED_OUT"),
        timeout("retry-all-timeout", "ALL"));
  }

  private static Mutants timeout(String rule, String type) {
    return Mutants.of(rule, CONFIG)
        .with(draft -> draft.retry().drop("timeoutConfig", "abortConfig"))
        .inside("FAILED", draft -> {})
        .inside(
            type + " with a timeout", draft -> draft.text(FIRST + "/failureType", type).timeout())
        .inside(
            type + " without retries",
            draft -> draft.text(FIRST + "/failureType", type).json(FIRST + "/numberOfRetries", "0"))
        .outside(type + " without", draft -> draft.text(FIRST + "/failureType", type));
  }

  private static String list(Object... typesAndNumbers) {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < typesAndNumbers.length; i += 2) {
      text.append(i == 0 ? "" : ",")
          .append("{\"failureType\":\"" + typesAndNumbers[i] + "\",\"numberOfRetries\":")
          .append(typesAndNumbers[i + 1])
          .append('}');
    }
    return text.append(']').toString();
  }

  private static Mutants of(String rule, String at) {
    return Mutants.of(rule, at).with(draft -> draft.retry().timeout());
  }
}
