package io.github.jobsmith.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Alternatives that apply one definition so often to a value that its answers are stored. */
class SharedAnswersTest {
  private static final String MISSING = "b is missing in a[0] (at /a/0)";

  /** Alternatives that differ, so that the item is explained for each of them. */
  private static String schema(int alternatives) {
    return IntStream.range(0, alternatives)
        .mapToObj(
            i ->
                """
                {"properties": {"a": {"items": {"oneOf": [
                  {"$ref": "#/$defs/o"}, {"type": "boolean"}, {"const": %d}
                ]}}}}"""
                    .formatted(i))
        .collect(
            Collectors.joining(
                ",",
                "{\"anyOf\": [",
                """
                ], "$defs": {"o": {
                  "type": "object", "required": ["b"], "properties": {"b": {"type": "string"}}
                }}}"""));
  }

  private static void check(Validator validator) {
    List<Violation> violations = validator.validate("{\"a\": [{}]}").violations();
    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).message())
        .isEqualTo("the root matches no alternative of anyOf; nearest is 1: " + MISSING);
    assertThat(violations.get(0).alternatives())
        .hasSize(3)
        .allSatisfy(each -> assertThat(each.messages()).containsExactly(MISSING));
  }

  @Test
  @DisplayName("what one alternative has found wrong is said of the others, too")
  void eachAlternative() throws SchemaException {
    for (int alternatives : new int[] {3, 8, 9, 12, 40}) {
      check(ValidatorCompiler.standard().compile(schema(alternatives)));
    }
  }

  @Test
  @DisplayName("generated code says the same")
  void generated() throws SchemaException {
    check(ValidatorCompiler.standard().compiled().compile(schema(12)));
  }
}
