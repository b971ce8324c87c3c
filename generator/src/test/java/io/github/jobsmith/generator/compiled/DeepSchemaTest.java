package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Validator;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the code generated from the deepest supported schemas in a thread with a small stack. */
class DeepSchemaTest {
  private static final int SMALL_STACK = 512 * 1024;

  private static boolean isValid(Validator validator, String text) throws Exception {
    FutureTask<Boolean> answer =
        new FutureTask<>(
            () -> {
              JsonDocument document = JsonDocument.parse(text);
              boolean valid = validator.isValid(document);
              assertThat(validator.validate(document).isValid()).isEqualTo(valid);
              return valid;
            });
    new Thread(null, answer, "small stack", SMALL_STACK).start();
    return answer.get();
  }

  @Test
  void aChainOfThreeThousandDefinitions() throws Exception {
    int count = 3_000;
    Validator validator =
        Compiled.validator(
            IntStream.range(0, count)
                .mapToObj(
                    i ->
                        i == count - 1
                            ? "\"d" + i + "\":{\"pattern\":\"a\"}"
                            : "\"d%d\":{\"allOf\":[{\"$ref\":\"#/$defs/d%d\"}],\"minLength\":1}"
                                .formatted(i, i + 1))
                .collect(Collectors.joining(",", "{\"$ref\":\"#/$defs/d0\",\"$defs\":{", "}}")));
    assertThat(isValid(validator, "\"xa\"")).isTrue();
    assertThat(isValid(validator, "\"xb\"")).isFalse();
    assertThat(isValid(validator, "\"\"")).isFalse();
  }

  /** The last {@code {}} is replaced by the next level. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'allOf':[{}],'maxLength':3}     | {}",
        "{'anyOf':[{'const':1},{}]}       | {}",
        "{'oneOf':[{'const':1},{}]}       | {}",
        "{'not':{}}                       | {}",
        "{'if':{'const':1},'else':{}}     | {}",
        "{'if':{},'then':{'maxLength':3},'else':false} | {}",
        "{'items':{}}                     | [{}]",
        "{'prefixItems':[{}]}             | [{}]",
        "{'contains':{}}                  | [{}]",
        "{'properties':{'a':{}}}          | {'a':{}}",
        "{'additionalProperties':{}}      | {'a':{}}",
        "{'dependentSchemas':{'a':{'properties':{'a':{}}}}} | {'a':{}}"
      })
  void twoHundredLevels(String schema, String instance) throws Exception {
    Validator validator =
        Compiled.validator(nested(schema, "{'type':'string','pattern':'a'}").replace('\'', '"'));
    assertThat(isValid(validator, nested(instance, "'a'").replace('\'', '"'))).isTrue();
    assertThat(isValid(validator, nested(instance, "'b'").replace('\'', '"'))).isFalse();
  }

  private static String nested(String level, String end) {
    int hole = level.lastIndexOf("{}");
    return level.substring(0, hole).repeat(200) + end + level.substring(hole + 2).repeat(200);
  }
}
