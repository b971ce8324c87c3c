package io.github.jobsmith.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.conformance.mutant.AllMutants;
import io.github.jobsmith.conformance.mutant.Mutant;
import io.github.jobsmith.conformance.request.Request;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The changes cover the schema")
class MutantCoverageTest {
  /** Rules that no change of a valid request can violate, and the tests that violate them. */
  private static final Map<String, String> RULES_ELSEWHERE =
      Map.of(
          "request-object", "the ledger's C-ROOT-1: a change of an object leaves an object",
          "missing-member", "no mutant: every required member has a separate rule");

  /** Constraints that no change of a valid request can violate, and the reasons. */
  private static final Map<String, String> CONSTRAINTS_ELSEWHERE =
      Map.of("/type", "the ledger's C-ROOT-1: a change of an object leaves an object");

  @Test
  @DisplayName("every rule of the catalog has changes inside and outside its bounds")
  void everyRule() {
    Set<String> rules = new TreeSet<>(Catalog.rules());
    rules.removeAll(RULES_ELSEWHERE.keySet());
    assertThat(rules(true)).isEqualTo(rules);
    assertThat(rules(false)).isEqualTo(rules);
  }

  private static Set<String> rules(boolean inside) {
    return AllMutants.list().stream()
        .filter(mutant -> mutant.inside() == inside)
        .map(Mutant::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  @DisplayName(
      "every constraint of the schema, keyword by keyword, is violated by a change outside")
  void everyConstraint() {
    Request request = smallest();
    Set<String> broken = new TreeSet<>();
    for (Mutant mutant : AllMutants.list()) {
      if (!mutant.inside()) {
        mutant.apply(request).check().forEach(finding -> broken.add(finding.constraint()));
      }
    }
    Set<String> expected = new TreeSet<>(SchemaConstraints.all());
    expected.removeAll(CONSTRAINTS_ELSEWHERE.keySet());
    assertThat(broken).containsAll(expected);
  }

  private static Request smallest() {
    String text =
        """
        {"jobId": "a", "targets": ["arn:aws:iot:us-east-1:123456789012:thing/a"], "document": "{}"}
        """;
    return new Request(Json.object(text), Instant.parse("2024-06-15T18:00:00Z"));
  }
}
