package io.github.jobsmith.conformance.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.conformance.Catalog;
import io.github.jobsmith.conformance.Finding;
import io.github.jobsmith.conformance.Json;
import io.github.jobsmith.conformance.Shared;
import io.github.jobsmith.conformance.Subject;
import io.github.jobsmith.createjobtemplate.CreateJobTemplateRequestValidator;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("CreateJobTemplate, with the boundary values of the ledger's rows")
class TemplateLedgerTest {
  /** Rules of CreateJob, and the rule of CreateJobTemplate for the same cause. */
  private static final Map<String, String> SAME =
      Map.of(
          "job-id-length", "template-id-length",
          "job-id-characters", "template-id-characters",
          "job-id-required", "template-id-required",
          "request-object", "template-request-object",
          "document-missing", "template-document-missing");

  /** Advice that does not apply to a template that is made from a job. */
  private static final Set<String> NOT_FROM_JOB =
      Set.of("presigned-role-missing", "abort-timeout", "retry-timeout", "retry-all-timeout");

  /** Compares with values that a template does not have; it has a test of its own. */
  private static final String REGION = "template-packages-same-region";

  /** A template is made from a tree, which has each name once. */
  private static final String READER = "duplicate-member";

  /** A template has no targets, so their region is not known. */
  private static final String REGION_OF_TARGETS = "presign-upload-region";

  private static final Set<String> RULES =
      CreateJobTemplateRequestValidator.create().rules().rules().stream()
          .map(Rule::id)
          .collect(Collectors.toSet());

  static Stream<LedgerCase> cases() {
    return LedgerData.cases().stream()
        .filter(example -> TemplateRequest.of(example.text()).isPresent());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  @DisplayName("decides as CreateJob does")
  void same(LedgerCase example) {
    TemplateRequest template = TemplateRequest.of(example.text()).orElseThrow();
    Set<String> expected = new TreeSet<>();
    for (Finding finding : Subject.check(example.text(), example.submitAt())) {
      String rule = SAME.getOrDefault(finding.rule(), finding.rule());
      Optional<String> place = TemplateRequest.place(finding.pointer());
      boolean applies =
          RULES.contains(rule)
              && !rule.equals(READER)
              && !rule.equals(REGION_OF_TARGETS)
              && !(template.fromJob() && NOT_FROM_JOB.contains(rule));
      if (applies && place.isPresent()) {
        expected.add(rule + " at " + place.get());
      }
    }
    assertThat(check(template.text(), example.submitAt())).isEqualTo(expected);
  }

  @Test
  @DisplayName("each row of a rule has a case inside and a case outside")
  void rows() {
    Set<String> inside = new TreeSet<>();
    Set<String> outside = new TreeSet<>();
    cases().forEach(example -> (example.inside() ? inside : outside).add(example.row()));
    Set<String> rows = new TreeSet<>();
    RULES.stream()
        .filter(rule -> Catalog.rules().contains(rule))
        .forEach(rule -> rows.addAll(Catalog.rows(rule)));
    assertThat(rows).hasSizeGreaterThan(60);
    assertThat(inside).containsAll(rows);
    assertThat(outside).containsAll(rows);
  }

  @Test
  @DisplayName("each row that a template does not have is left out for a reason")
  void leftOut() {
    Set<String> rows = new TreeSet<>();
    for (JsonNode row : Json.parse(Shared.read(Shared.require("createjob/constraints.json")))) {
      rows.add(row.path("id").asString());
    }
    RULES.forEach(rule -> rows.removeAll(rowsOf(rule)));
    rows.removeAll(Catalog.leftOut().keySet());
    assertThat(Catalog.leftOut("create-job-template").keySet()).isEqualTo(rows);
  }

  private static List<String> rowsOf(String rule) {
    JsonNode own = Catalog.resource("create-job-template.schema.json").path("x-rule-catalog");
    return own.has(rule)
        ? own.path(rule).path("ledger").valueStream().map(JsonNode::asString).toList()
        : Catalog.rows(rule);
  }

  private static Set<String> check(String text, @Nullable Instant submitAt) {
    Validator validator = CreateJobTemplateRequestValidator.create();
    if (submitAt != null) {
      validator = validator.with(ValidationOptions.DEFAULT.withSubmitAt(submitAt));
    }
    return validator.validate(text).violations().stream()
        .filter(each -> !each.rule().id().equals(REGION))
        .map(each -> each.rule().id() + " at " + each.pointer())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
