package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs one check on the root of a text, as generated code would. */
final class Checked {
  private Checked() {}

  static Constraint error(String id) {
    return Constraint.of(Rule.of(id, Severity.ERROR, "the value satisfies " + id), "/" + id);
  }

  static Constraint warning(String id) {
    return Constraint.of(Rule.of(id, Severity.WARNING, "the value satisfies " + id), "/" + id);
  }

  static Map<String, Constraint> aspects(String... names) {
    return Stream.of(names).collect(Collectors.toMap(name -> name, Checked::error));
  }

  static Report report(VocabularyCheck check, String json) {
    return validator(check).validate(json);
  }

  static Report report(VocabularyCheck check, String json, String submitAt) {
    return validator(check)
        .with(ValidationOptions.DEFAULT.withSubmitAt(Instant.parse(submitAt)))
        .validate(json);
  }

  /** Returns each violation as "pointer rule". */
  static List<String> found(Report report) {
    return report.violations().stream()
        .map(violation -> violation.pointer() + " " + violation.rule().id())
        .toList();
  }

  static List<String> found(VocabularyCheck check, String json) {
    Report report = report(check, json);
    boolean valid = validator(check).isValid(JsonDocument.parse(json));
    if (valid != report.isValid()) {
      throw new AssertionError("isValid says " + valid + ", the report " + report.isValid());
    }
    return found(report);
  }

  static String message(VocabularyCheck check, String json) {
    return report(check, json).violations().get(0).message();
  }

  static Validator validator(VocabularyCheck check) {
    return Validator.of(
        new CompiledSchema() {
          @Override
          public String id() {
            return "test";
          }

          @Override
          public boolean check(JsonDocument document, int node, Findings findings) {
            return check.check(document, node, findings);
          }

          @Override
          public RuleCatalog rules() {
            return RuleCatalog.of();
          }

          @Override
          public List<String> sensitivePointers() {
            return List.of();
          }
        });
  }
}
