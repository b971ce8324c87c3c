package io.github.jobsmith.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Cases in which the product is known to be wrong, each with the reason. The list is exact: a
 * listed case that passes fails its test, so that the entry is removed.
 */
public final class ExpectedFailures {
  private static final JsonNode LIST = Examples.read("/expected-failures.json");

  private ExpectedFailures() {}

  /** Runs the check of a case: it must pass, or fail if it is listed. */
  public static void check(String test, String name, Runnable check) {
    if (!LIST.path(test).has(name)) {
      check.run();
      return;
    }
    try {
      check.run();
    } catch (AssertionError expected) {
      return;
    }
    throw new AssertionError(name + " passes now: take it off the list of expected failures");
  }

  /**
   * Checks that exactly the listed cases of a test failed; each failed case has its actual result.
   */
  static void checkAll(String test, Map<String, ? extends Object> failed) {
    if (LIST.path(test).isEmpty()) {
      assertThat(failed).isEmpty();
    } else {
      assertThat(failed).containsOnlyKeys(LIST.path(test).propertyNames());
    }
  }
}
