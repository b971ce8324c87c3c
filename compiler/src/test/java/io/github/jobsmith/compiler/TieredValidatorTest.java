package io.github.jobsmith.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Validator;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TieredValidatorTest {
  private static final String SCHEMA = "{\"items\": {\"maximum\": 9}}";
  private static final JsonDocument LONG = JsonDocument.parse(array(1_000_000, "1"));
  private static final JsonDocument WRONG = JsonDocument.parse("[10, 1, 11]");

  private final Queue<Runnable> tasks = new ArrayDeque<>();

  private static String array(int size, String item) {
    return "[" + (item + ",").repeat(size - 1) + item + "]";
  }

  private static void work(Validator validator) {
    for (long left = TieredSchema.ENOUGH; left > 0; left -= LONG.nodeCount()) {
      assertThat(validator.isValid(LONG)).isTrue();
    }
  }

  @Test
  @DisplayName("the classes are made once, when there has been enough work, and reports are equal")
  void exchange() throws SchemaException {
    Validator validator = ValidatorCompiler.standard().tiered(tasks::add).compile(SCHEMA);
    String before = validator.validate(WRONG).toString();
    assertThat(tasks).isEmpty();
    work(validator);
    assertThat(tasks).hasSize(1);
    assertThat(validator.validate(WRONG).toString()).isEqualTo(before);
    TieredSchema schema = (TieredSchema) validator.schema();
    assertThat(schema.isCompiled()).isFalse();
    tasks.remove().run();
    assertThat(schema.isCompiled()).isTrue();
    assertThat(validator.validate(WRONG).toString())
        .isEqualTo(before)
        .contains("item 0 is 10", "item 2 is 11");
    work(validator);
    assertThat(tasks).isEmpty();
  }

  @Test
  @DisplayName("a validator stays as it is if the executor takes no task")
  void rejected() throws SchemaException {
    Validator validator =
        ValidatorCompiler.standard()
            .tiered(
                task -> {
                  throw new RejectedExecutionException();
                })
            .compile(SCHEMA);
    work(validator);
    assertThat(((TieredSchema) validator.schema()).isCompiled()).isFalse();
    assertThat(validator.isValid(WRONG)).isFalse();
  }
}
