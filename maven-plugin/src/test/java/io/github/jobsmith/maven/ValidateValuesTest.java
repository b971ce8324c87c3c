package io.github.jobsmith.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.ReportFilter;
import io.github.jobsmith.report.RunSummary;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.MessageBundle;
import io.github.jobsmith.validation.Validator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateValuesTest {
  private final Validator validator = CreateJobRequestValidator.create();

  private ReportFilter filter(List<String> disabled, String minSeverity, Severity failOn)
      throws BadConfiguration {
    return ValidateValues.filter(validator.rules(), disabled, minSeverity, failOn);
  }

  @Test
  @DisplayName("a disabled rule is absent, violations of low severity are counted")
  void filters() throws BadConfiguration {
    String job =
        """
        {"jobId": "a.b", "document": "{}",
         "targets": ["arn:aws:iot:eu-central-1:123456789012:thinggroup/pumps"]}
        """;
    ReportFilter filter = filter(List.of(" job-id-characters "), "warning", Severity.ERROR);
    FileReport file = filter.apply("a.json", validator.validate(job));
    RunSummary.Counter counter = new RunSummary.Counter(filter);
    counter.add(file);
    assertThat(ValidateValues.counts(counter.summary()))
        .isEqualTo("1 file: 0 errors, 0 warnings, 0 infos; hidden: 0 warnings, 1 info");
  }

  @Test
  @DisplayName("the language of messages, and a file of messages")
  void messages(@TempDir Path dir) throws Exception {
    assertThat(ValidateValues.messages("create-job", " en ", null)).isSameAs(MessageBundle.ENGLISH);
    assertThat(ValidateValues.messages("create-job", "de", null).untranslated()).isEmpty();
    Path own = Files.writeString(dir.resolve("own.properties"), "missing = {member} manque");
    assertThat(ValidateValues.messages("create-job", "de", own.toFile()).untranslated()).isEmpty();
    assertThat(ValidateValues.messages("create-job", "en", own.toFile()).untranslated())
        .doesNotContain("missing")
        .contains("found");
    assertThatThrownBy(() -> ValidateValues.messages("create-job", "fr", null))
        .isInstanceOf(BadConfiguration.class)
        .hasMessage("lang is \"fr\"; must be en or de");
    assertThatThrownBy(
            () -> ValidateValues.messages("create-job", "en", dir.resolve("none").toFile()))
        .isInstanceOf(BadConfiguration.class)
        .hasMessageEndingWith("none cannot be read: no such file or directory");
  }

  @Test
  @DisplayName("invalid values are rejected")
  void refused() {
    assertThatThrownBy(() -> filter(List.of("job-id"), "info", Severity.ERROR))
        .isInstanceOf(BadConfiguration.class)
        .hasMessage("disabledRules: unknown rule \"job-id\"");
    assertThatThrownBy(() -> filter(List.of(), "infos", Severity.ERROR))
        .hasMessage("minSeverity is \"infos\"; must be error, warning or info");
    assertThatThrownBy(() -> filter(List.of(), "error", Severity.WARNING))
        .hasMessage("failOn warning has no effect on warnings that minSeverity error hides");
  }
}
