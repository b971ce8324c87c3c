package io.github.jobsmith.conformance;

import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.conformance.engine.BothEngines;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.OwnDocuments;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.jobs.JobSchemas;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The only class here that calls the product: the generated CreateJob validator, whose reports must
 * equal those of the same schema without generated code.
 */
public final class Subject {
  private static final Validator VALIDATOR = JobSchemas.validator(JobSchemas.CREATE_JOB);
  private static final Validator INTERPRETED = interpreted();

  private Subject() {}

  /** Returns the violations of a request without a submission time. */
  public static List<Finding> check(String json) {
    return check(json, null);
  }

  /** Returns the violations of the text in UTF-8. */
  public static List<Finding> check(String json, @Nullable Instant submitAt) {
    return check(json.getBytes(StandardCharsets.UTF_8), submitAt);
  }

  /** Returns the violations of the bytes. */
  public static List<Finding> check(byte[] json, @Nullable Instant submitAt) {
    Report report = with(VALIDATOR, submitAt).validate(json);
    Report other = with(INTERPRETED, submitAt).validate(json);
    if (!BothEngines.text(other).equals(BothEngines.text(report))) {
      throw new AssertionError(
          "generated code reports"
              + BothEngines.text(report)
              + "\nwithout it, the report is"
              + BothEngines.text(other));
    }
    return report.violations().stream().flatMap(Subject::findings).toList();
  }

  private static Validator with(Validator validator, @Nullable Instant submitAt) {
    return submitAt == null
        ? validator
        : validator.with(ValidationOptions.DEFAULT.withSubmitAt(submitAt));
  }

  private static Validator interpreted() {
    try {
      SchemaSource schema = OwnDocuments.builtIn("create-job");
      return ValidatorCompiler.standard()
          .compile(schema)
          .knowing(() -> JsonDocument.parse(Catalog.SCHEMA.toString()));
    } catch (SchemaException e) {
      throw new AssertionError(e);
    }
  }

  /** One for each item that has the violation. */
  private static Stream<Finding> findings(Violation violation) {
    return violation.places().stream()
        .map(
            place ->
                new Finding(
                    violation.rule().id(),
                    violation.severity().label(),
                    place.pointer(),
                    new Finding.Place(place.line(), place.column()),
                    constraint(violation)));
  }

  /** The location, with the aspect behind it also where that is no member of the keyword. */
  private static String constraint(Violation violation) {
    String keyword = violation.keyword();
    String pointer = violation.schemaPointer();
    int slash = keyword.indexOf('/');
    return slash < 0 || pointer.endsWith("/" + keyword)
        ? pointer
        : pointer + keyword.substring(slash);
  }
}
