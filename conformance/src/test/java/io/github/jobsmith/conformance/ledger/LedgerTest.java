package io.github.jobsmith.conformance.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.conformance.Catalog;
import io.github.jobsmith.conformance.Examples;
import io.github.jobsmith.conformance.ExpectedFailures;
import io.github.jobsmith.conformance.Finding;
import io.github.jobsmith.conformance.Json;
import io.github.jobsmith.conformance.Places;
import io.github.jobsmith.conformance.Subject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName(
    "The ledger, row by row: inside nothing is found; outside exactly one violation, at its place")
class LedgerTest {
  static Stream<LedgerCase> inside() {
    return LedgerData.cases().stream().filter(LedgerCase::inside);
  }

  static Stream<LedgerCase> outside() {
    return LedgerData.cases().stream().filter(example -> !example.inside());
  }

  static Stream<Map.Entry<String, JsonNode>> bases() {
    return Examples.bases();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  @DisplayName("Row")
  void inside(LedgerCase example) {
    List<Finding> findings = Subject.check(example.text(), example.submitAt());
    assertThat(findings).allSatisfy(finding -> assertThat(example.also()).contains(finding.rule()));
    assertThat(findings).extracting(Finding::rule).containsAll(example.also());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  @DisplayName("Row")
  void outside(LedgerCase example) {
    ExpectedFailures.check("ledger", example.toString(), () -> isFoundOnce(example));
  }

  private static void isFoundOnce(LedgerCase example) {
    List<Finding> findings = Subject.check(example.text(), example.submitAt());
    List<Finding> own = findings.stream().filter(f -> !example.also().contains(f.rule())).toList();
    assertThat(own).hasSize(1);
    Finding found = own.get(0);
    String rule = example.rule();
    assertThat(rule == null ? Catalog.rulesOf(example.row()) : Set.of(rule)).contains(found.rule());
    assertThat(found.pointer()).isEqualTo(example.at());
    assertThat(found.severity()).isEqualTo(example.severity());
    Places places = Places.of(example.text());
    Finding.Place place = example.atName() ? places.name(example.at()) : places.value(example.at());
    if (Catalog.hasParts(found.rule())) {
      assertThat(found.place().line()).isEqualTo(place.line());
      assertThat(found.place().column()).isGreaterThanOrEqualTo(place.column());
    } else {
      assertThat(found.place()).isEqualTo(place);
    }
    assertThat(findings).extracting(Finding::rule).containsAll(example.also());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  @DisplayName("The base requests have no violations")
  void bases(Map.Entry<String, JsonNode> base) {
    assertThat(Subject.check(Json.pretty(base.getValue()))).isEmpty();
  }
}
