package io.github.jobsmith.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Disabled rules are treated as absent; violations of low severity are counted. */
class ReportFilterTest {
  private final Validator validator = Validator.of(new PumpSchema());
  private final Report report = validator.validate("{\"name\":\"abcd\",\"odd\":[1,2],\"start\":1}");

  private FileReport apply(Severity mildest, String... disabled) {
    return ReportFilter.of(validator.rules(), List.of(disabled), mildest).apply("a", report);
  }

  @Test
  void disabled() {
    Report rest = apply(Severity.INFO, "name-length", "start-lead").report();
    assertThat(rest).isNotNull();
    assertThat(rest.isValid()).isTrue();
    assertThat(rest.violations()).hasSize(2);
    assertThat(rest.rulesNotRun()).isEmpty();
    assertThat(report.rulesNotRun()).hasSize(1);
  }

  @Test
  @DisplayName("violations of low severity are counted, those of disabled rules are not")
  void mildest() {
    FileReport shown = apply(Severity.ERROR);
    assertThat(shown.report()).isNotNull();
    assertThat(shown.report().violations()).hasSize(1);
    assertThat(shown.hidden()).isEqualTo(new HiddenCounts(2, 0));
    assertThat(apply(Severity.ERROR, "odd-item").hidden()).isEqualTo(HiddenCounts.NONE);
    assertThat(apply(Severity.WARNING).hidden()).isEqualTo(HiddenCounts.NONE);
  }

  @Test
  @DisplayName("an unknown rule, and one that ends validation, cannot be disabled")
  void refused() {
    assertThatThrownBy(() -> apply(Severity.INFO, "name-lenght"))
        .hasMessage("unknown rule \"name-lenght\"");
    assertThatThrownBy(() -> apply(Severity.INFO, "json-syntax"))
        .hasMessageStartingWith("the rule json-syntax cannot be disabled: ");
    RuleCatalog more =
        validator.rules().withReader(Rule.of("toml-syntax", Severity.ERROR, "the text is TOML"));
    for (String id : List.of("json-syntax", "pattern-budget", "toml-syntax")) {
      assertThatThrownBy(() -> ReportFilter.of(more, List.of(id), Severity.INFO))
          .as("also with the rules of another reader")
          .hasMessageStartingWith("the rule " + id + " cannot be disabled: ");
    }
  }

  @Test
  @DisplayName("JSON contains what is hidden and disabled, if anything is")
  void json() throws IOException {
    assertThat(json(ReportFilter.of(validator.rules(), List.of("name-length"), Severity.ERROR)))
        .contains("\"hidden\": {\n      \"warnings\": 2,\n      \"infos\": 0\n    }")
        .contains("\"disabled\": [\"name-length\"]\n")
        .contains("\"clean\": 1,");
    assertThat(json(ReportFilter.ALL)).doesNotContain("hidden", "disabled", "truncated");
  }

  private String json(ReportFilter filter) throws IOException {
    StringBuilder out = new StringBuilder();
    ReportRenderer renderer = JsonRenderer.to(out, validator.schemaId());
    RunSummary.Counter counter = new RunSummary.Counter(filter);
    FileReport file = filter.apply("a", report);
    renderer.begin();
    renderer.file(file);
    counter.add(file);
    renderer.end(counter.summary());
    return out.toString();
  }
}
