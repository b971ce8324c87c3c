package io.github.jobsmith.compiler;

import io.github.jobsmith.compiler.interpreter.InterpretedSchema;
import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.ir.SchemaModel;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How validators run.
 *
 * @param isCompiled whether they are compiled before their first use
 * @param executor compiles them in the background, or null
 * @param enough the number of values after which that begins
 * @param classes receives the classes
 */
record Engine(
    boolean isCompiled,
    @Nullable Executor executor,
    long enough,
    Consumer<ValidatorClasses> classes) {
  static final Engine INTERPRETED = new Engine(false, null, 0, made -> {});
  static final Engine COMPILED = new Engine(true, null, 0, made -> {});

  static Engine tiered(Executor executor, long enough, Consumer<ValidatorClasses> classes) {
    return new Engine(
        false,
        Objects.requireNonNull(executor, "executor"),
        enough,
        Objects.requireNonNull(classes, "classes"));
  }

  /**
   * Returns the schema, ready to run.
   *
   * @throws SchemaException if something in it cannot be checked
   */
  CompiledSchema run(SchemaModel model, String name) throws SchemaException {
    CompiledSchema interpreted = InterpretedSchema.of(model);
    return executor == null
        ? interpreted
        : new TieredSchema(interpreted, enough, () -> compiled(model, name), executor);
  }

  private CompiledSchema compiled(SchemaModel model, String name) {
    ValidatorBatch batch = ValidatorBatch.ofModels();
    try {
      batch.add(model, name);
    } catch (SchemaException e) {
      throw new IllegalStateException("the interpreter has accepted this schema", e);
    }
    ValidatorClasses made = batch.compile().get(0);
    CompiledSchema compiled = made.validator().schema();
    classes.accept(made);
    return compiled;
  }
}
