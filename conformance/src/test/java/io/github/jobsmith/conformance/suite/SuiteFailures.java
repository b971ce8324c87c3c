package io.github.jobsmith.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.jobsmith.conformance.Examples;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The cases of a dialect in which the product is known to differ from the suite: each reason with
 * the names of its cases. The list is exact: a listed case that passes fails its test, so that it
 * is removed.
 */
final class SuiteFailures {
  private final Map<String, String> reasons;

  private SuiteFailures(Map<String, String> reasons) {
    this.reasons = reasons;
  }

  static SuiteFailures of(Dialect dialect) {
    Map<String, String> reasons = new HashMap<>();
    Examples.read("/suite/expected-failures/" + dialect.directory() + ".json")
        .propertyStream()
        .forEach(
            entry ->
                entry.getValue().forEach(name -> reasons.put(name.asString(), entry.getKey())));
    return new SuiteFailures(reasons);
  }

  Set<String> names() {
    return reasons.keySet();
  }

  void check(SuiteGroup group, SuiteCase test, Optional<String> fault) {
    String reason = reasons.get(test.name());
    if (reason == null) {
      assertThat(fault)
          .as(() -> group.schema() + "\n" + test.data() + "\nmust be " + test.valid())
          .isEmpty();
    } else if (fault.isEmpty()) {
      fail("passes now: take it off the list of expected failures (" + reason + ")");
    }
  }
}
