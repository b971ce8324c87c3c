package io.github.jobsmith.compiler;

import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.validation.Validator;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Compiles schemas to validators in memory.
 *
 * <pre>{@code
 * Validator validator = ValidatorCompiler.standard().compile(Path.of("order.schema.json"));
 * Report report = validator.validate(Path.of("order.json"));
 * }</pre>
 *
 * <p>A schema and the documents it refers to are JSON, or YAML if their names end in {@code .yaml}
 * or {@code .yml}.
 *
 * <p>Compiling takes tenths of a second, validating microseconds: compile once and keep the
 * validator. The classes of a validator are unloaded when it is unreachable. Immutable; thread-safe
 * if the loader's sources and the consumers are.
 */
public final class ValidatorCompiler {
  private final CompilerOptions options;
  private final SchemaLoader loader;
  private final Consumer<Diagnostic> warnings;
  private final Consumer<String> uncheckedFormats;

  private ValidatorCompiler(
      CompilerOptions options,
      SchemaLoader loader,
      Consumer<Diagnostic> warnings,
      Consumer<String> uncheckedFormats) {
    this.options = Objects.requireNonNull(options, "options");
    this.loader = Objects.requireNonNull(loader, "loader");
    this.warnings = Objects.requireNonNull(warnings, "warnings");
    this.uncheckedFormats = Objects.requireNonNull(uncheckedFormats, "uncheckedFormats");
  }

  /**
   * Returns a compiler with {@link CompilerOptions#DEFAULT} and {@link SchemaLoader#standard()}
   * that discards warnings.
   */
  public static ValidatorCompiler standard() {
    return new ValidatorCompiler(
        CompilerOptions.DEFAULT, SchemaLoader.standard(), warning -> {}, format -> {});
  }

  /** Returns a compiler with other options: default dialect, asserted formats and content. */
  public ValidatorCompiler with(CompilerOptions other) {
    return new ValidatorCompiler(other, loader, warnings, uncheckedFormats);
  }

  /** Returns a compiler with another loader, such as one with a catalogue. */
  public ValidatorCompiler with(SchemaLoader other) {
    return new ValidatorCompiler(options, other, warnings, uncheckedFormats);
  }

  /**
   * Returns a compiler with a consumer of schema warnings.
   *
   * @param consumer receives the warnings of each schema that compiles, sorted by location
   */
  public ValidatorCompiler withWarnings(Consumer<Diagnostic> consumer) {
    return new ValidatorCompiler(options, loader, consumer, uncheckedFormats);
  }

  /**
   * Returns a compiler with a consumer of formats that are not checked.
   *
   * @param consumer receives the names of the known formats that a schema uses and that are only
   *     annotations, because of its dialect and the options; sorted, once per schema
   */
  public ValidatorCompiler withUncheckedFormats(Consumer<String> consumer) {
    return new ValidatorCompiler(options, loader, warnings, consumer);
  }

  /**
   * Returns a compiler with a listener that is called for every document that is read, with its
   * content. It is called again if a document is read again.
   */
  public ValidatorCompiler withDocuments(SchemaLoader.ReadListener listener) {
    return new ValidatorCompiler(options, loader.telling(listener), warnings, uncheckedFormats);
  }

  /**
   * Compiles a file. Relative references are resolved to other files.
   *
   * @throws SchemaException if it cannot be read or has errors, with all of them and their
   *     locations
   * @throws NoJavaCompilerException if this Java runtime has no compiler
   */
  public Validator compile(Path schema) throws SchemaException {
    return compile(SchemaSource.file(schema));
  }

  /**
   * Compiles a schema text. References are resolved with the loader's catalogue only.
   *
   * @throws SchemaException if it has errors, with all of them and their locations
   * @throws NoJavaCompilerException if this Java runtime has no compiler
   */
  public Validator compile(String schema) throws SchemaException {
    return compile(SchemaSource.text("schema.json", schema));
  }

  /**
   * Compiles a schema from any source.
   *
   * @throws SchemaException if it cannot be read or has errors, with all of them and their
   *     locations
   * @throws NoJavaCompilerException if this Java runtime has no compiler
   */
  public Validator compile(SchemaSource schema) throws SchemaException {
    return compileToClasses(schema).validator();
  }

  /**
   * Compiles a schema to class files, which can be stored.
   *
   * @throws SchemaException if it cannot be read or has errors, with all of them and their
   *     locations
   * @throws NoJavaCompilerException if this Java runtime has no compiler
   */
  public ValidatorClasses compileToClasses(SchemaSource schema) throws SchemaException {
    ValidatorBatch batch = batch();
    batch.add(schema);
    return batch.compile().get(0);
  }

  /** Returns an empty batch, to compile many schemas together, which is many times faster. */
  public ValidatorBatch batch() {
    return new ValidatorBatch(
        new SchemaCompiler(options, warnings, uncheckedFormats), YamlSchemas.addedTo(loader));
  }
}
