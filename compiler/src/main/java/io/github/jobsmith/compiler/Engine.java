package io.github.jobsmith.compiler;

import io.github.jobsmith.compiler.interpreter.InterpretedSchema;
import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.ir.SchemaModel;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * How validators run.
 *
 * @param isCompiled whether they are compiled before their first use
 * @param executor compiles them in the background, or null
 */
record Engine(boolean isCompiled, @Nullable Executor executor) {
  static final Engine INTERPRETED = new Engine(false, null);
  static final Engine COMPILED = new Engine(true, null);

  static Engine tiered(Executor executor) {
    return new Engine(false, Objects.requireNonNull(executor, "executor"));
  }

  /**
   * Returns the schema, ready to run.
   *
   * @throws SchemaException if something in it cannot be checked
   */
  CompiledSchema run(SchemaModel model, String name) throws SchemaException {
    CompiledSchema interpreted = InterpretedSchema.of(model);
    return executor == null || !JdkCompiler.isPresent()
        ? interpreted
        : new TieredSchema(interpreted, () -> compiled(model, name), executor);
  }

  private static CompiledSchema compiled(SchemaModel model, String name) {
    ValidatorBatch batch = ValidatorBatch.ofModels();
    try {
      batch.add(model, name);
    } catch (SchemaException e) {
      throw new IllegalStateException("the interpreter has accepted this schema", e);
    }
    return batch.compile().get(0).validator().schema();
  }
}
