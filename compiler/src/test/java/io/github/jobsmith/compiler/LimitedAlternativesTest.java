package io.github.jobsmith.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An alternative with more errors than a report can have, some found after a loop. */
class LimitedAlternativesTest {
  private static final String SCHEMA =
      """
      {"anyOf": [
        {"type": "object", "required": ["a", "b"], "additionalProperties": false,
         "properties": {"a": {"type": "integer"},
                        "s": {"type": "array", "items": {"type": "string"}}}},
        {"type": "object", "required": ["t"], "additionalProperties": false,
         "properties": {"t": {"type": "integer"}}}
      ]}""";

  private static final String VALUE = "{\"s\": [1, 2, 3, 4, 5], \"x\": 1}";

  @Test
  @DisplayName("the alternative that is meant is followed with any limit, by both engines")
  void eachLimit() throws SchemaException {
    Validator generated = ValidatorCompiler.standard().compiled().compile(SCHEMA);
    Validator interpreted = ValidatorCompiler.standard().compile(SCHEMA);
    for (int most = 1; most <= 9; most++) {
      ValidationOptions options = ValidationOptions.DEFAULT.withMaxViolations(most);
      Report report = generated.with(options).validate(VALUE);
      Report theirs = interpreted.with(options).validate(VALUE);
      assertThat(report).hasToString(theirs.toString());
      assertThat(report.toString()).contains("s[0] is 1; must be a string (read as alternative 1)");
      assertThat(report.isTruncated()).isEqualTo(most < 8).isEqualTo(theirs.isTruncated());
    }
  }
}
