package io.github.jobsmith.conformance.site;

import io.github.jobsmith.conformance.Examples;
import io.github.jobsmith.conformance.ledger.LedgerRequests;
import io.github.jobsmith.jobs.JobSchemas;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.TextRenderer;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * For each rule of a schema a text that breaks it and a similar text that is valid: from the ledger
 * and the other examples of the tests, chosen by what the validator reports.
 */
final class RuleExamples {
  /** Longer texts are not shown. */
  private static final int LONGEST = 1500;

  private final Validator validator;
  private final List<Sample> valid = new ArrayList<>();
  private final Map<String, Sample> broken = new HashMap<>();

  /**
   * A request and its report.
   *
   * @param row the row of the ledger; empty if there is none
   */
  private record Sample(String row, String text, @Nullable Instant submitAt, Report report) {
    /** Few violations first, then short texts. */
    long cost() {
      return (isShort(text) ? 0 : 1_000_000_000_000L)
          + report.violations().size() * 1_000_000_000L
          // An empty value or file is not what people write.
          + (text.contains("\"\"") || text.isBlank() ? 1_000_000L : 0)
          + text.length();
    }
  }

  RuleExamples(String schema) {
    validator = JobSchemas.validator(schema);
    FurtherExamples.of(schema).forEach(text -> add("", text, null));
    if (schema.equals(JobSchemas.CREATE_JOB)) {
      addRequests();
    }
  }

  private void addRequests() {
    LedgerRequests.samples().forEach(each -> add(each.row(), each.text(), each.submitAt()));
    Stream.of("/examples/one-cause.json", "/examples/no-false-alarm.json")
        .flatMap(Examples::of)
        .forEach(each -> add("", each.text(), each.submitAt()));
    Examples.bases().forEach(each -> add("", each.getValue().toPrettyString(), null));
  }

  private void add(String row, String text, @Nullable Instant submitAt) {
    Report report = with(submitAt).validate(text);
    Sample sample = new Sample(row, text, submitAt, report);
    // Letters as escape sequences are valid, but nobody writes them.
    if (report.violations().isEmpty() && isShort(text) && !text.contains("\\u00")) {
      valid.add(sample);
    }
    for (Violation violation : report.violations()) {
      broken.merge(
          violation.rule().id(), sample, (one, other) -> other.cost() < one.cost() ? other : one);
    }
  }

  private Validator with(@Nullable Instant submitAt) {
    return submitAt == null
        ? validator
        : validator.with(ValidationOptions.DEFAULT.withSubmitAt(submitAt));
  }

  /** Whether a text can be shown. */
  static boolean isShort(String text) {
    return text.length() <= LONGEST;
  }

  /** Returns a text that breaks the rule. */
  Optional<String> bad(String rule) {
    return Optional.ofNullable(broken.get(rule)).map(Sample::text);
  }

  /** Returns the time at which the bad example is submitted, if that matters. */
  Optional<Instant> submitAt(String rule) {
    return Optional.ofNullable(broken.get(rule)).map(Sample::submitAt);
  }

  /** Returns what {@code jobsmith validate} prints for the bad example. */
  String output(String rule) throws IOException {
    StringBuilder text = new StringBuilder();
    TextRenderer renderer = TextRenderer.to(text, false, "--submit-at").withWidth(80);
    renderer.file(FileReport.of("job.json", broken.get(rule).report()));
    return text.toString().strip();
  }

  /**
   * Returns the valid text that is most like the bad one; of the same row of the ledger, if there
   * is one.
   */
  Optional<String> good(String rule) {
    Sample bad = broken.get(rule);
    if (bad == null) {
      return Optional.empty();
    }
    return valid.stream()
        .min(
            Comparator.<Sample, Boolean>comparing(
                    each -> bad.row().isEmpty() || !each.row().equals(bad.row()))
                .thenComparingInt(each -> difference(bad.text(), each.text()))
                .thenComparingInt(each -> each.text().length()))
        .map(Sample::text);
  }

  /** Returns the number of lines that only one of the texts has, apart from commas. */
  private static int difference(String one, String other) {
    List<String> lines = lines(one);
    int extra = 0;
    for (String line : lines(other)) {
      extra += lines.remove(line) ? 0 : 1;
    }
    return lines.size() + extra;
  }

  private static List<String> lines(String text) {
    return text.lines()
        .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
