package io.github.jobsmith.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("The rule catalog of each built-in schema")
@ParameterizedClass
@MethodSource("io.github.jobsmith.schema.Documents#builtIn")
class RuleCatalogTest {

  private final JsonNode schema;
  private final JsonNode own;
  private final JsonNode catalog;
  private final ConstraintWalk walk;

  RuleCatalogTest(String name) {
    own = Documents.builtIn(name).path("x-rule-catalog");
    schema = Documents.withImports(name);
    catalog = schema.path("x-rule-catalog");
    walk = new ConstraintWalk(schema);
  }

  @Test
  @DisplayName("names a rule for every constraint")
  void everyConstraintHasARule() {
    assertThat(walk.constraints()).isNotEmpty();
    assertThat(walk.constraints()).filteredOn(c -> c.rule().isEmpty()).isEmpty();
    assertThat(walk.constraints()).filteredOn(c -> !catalog.has(c.rule())).isEmpty();
  }

  @Test
  @DisplayName("is named by live constraints only, each rule by one at least")
  void everyRuleIsUsed() {
    Set<String> used =
        walk.constraints().stream()
            .map(Constraint::rule)
            .collect(Collectors.toCollection(TreeSet::new));
    schema.path("x-rule-defaults").forEach(rule -> used.add(rule.stringValue()));
    used.removeIf(rule -> !own.has(rule));
    assertThat(own.propertyNames()).containsExactlyInAnyOrderElementsOf(used);
    assertThat(walk.deadRules()).isEmpty();
  }

  @Test
  @DisplayName("lets plain tools refuse only what is an error")
  void severityDiscipline() {
    assertThat(walk.constraints())
        .filteredOn(c -> !c.advice() && !c.keyword().startsWith("x-"))
        .allSatisfy(c -> assertThat(severity(c)).as(c.toString()).isEqualTo("error"));
    // A schema that imports rules may refer to the advice of others.
    assertThat(walk.constraints().stream().anyMatch(Constraint::advice))
        .isEqualTo(!schema.has("x-rule-imports"));
    assertThat(walk.constraints())
        .filteredOn(Constraint::advice)
        .allSatisfy(c -> assertThat(severity(c)).as(c.toString()).isIn("warning", "info"));
  }

  @Test
  @DisplayName("keeps clear what the AWS CLI notices: no pattern, enum or upper bound")
  void noticedByAwsCli() {
    assumeTrue(schema.path("title").stringValue().endsWith("Request"), "only requests are sent");
    Set<String> seen =
        Set.of(
            "type",
            "required",
            "additionalProperties",
            "minLength",
            "minItems",
            "minimum",
            "x-integer-form");
    assertThat(walk.constraints())
        .filteredOn(c -> noticedByAwsCli(c.rule(), c.keyword()))
        .isNotEmpty()
        .allSatisfy(c -> assertThat(seen).as(c.toString()).contains(c.keyword()));
    assertThat(walk.constraints())
        .filteredOn(c -> Set.of("type", "additionalProperties").contains(c.keyword()))
        .filteredOn(c -> !c.advice())
        .allSatisfy(c -> assertThat(noticedByAwsCli(c.rule(), c.keyword())).as(c.rule()).isTrue());
  }

  @Test
  @DisplayName("is written for people: whole sentences, no line breaks, no copied name twice")
  void texts() {
    Set<String> titles = new TreeSet<>();
    catalog
        .propertyStream()
        .forEach(
            rule -> {
              assertThat(titles.add(rule.getValue().path("title").stringValue()))
                  .as("title of %s is its own", rule.getKey())
                  .isTrue();
              for (String text : List.of("reason", "hint")) {
                assertThat(rule.getValue().path(text).stringValue())
                    .as("%s of %s", text, rule.getKey())
                    .matches("\\S[^\\n]*[.)]");
              }
              assertThat(rule.getValue().path("title").stringValue())
                  .as("title of %s", rule.getKey())
                  .matches("\\S.{5,100}[^.]");
            });
  }

  private String severity(Constraint constraint) {
    return catalog.path(constraint.rule()).path("severity").stringValue();
  }

  private boolean noticedByAwsCli(String rule, String keyword) {
    Set<String> noticed = new TreeSet<>();
    catalog.path(rule).path("noticedBy").forEach(tool -> noticed.add(tool.stringValue()));
    return noticed.contains("aws-cli") || noticed.contains("aws-cli/" + keyword);
  }
}
