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
 * <p>A schema is JSON, or YAML if its name ends in {@code .yaml} or {@code .yml}; so is what it
 * refers to.
 *
 * <p>Compiling takes tenths of a second, validating microseconds: compile once and keep the
 * validator. The classes of a validator go when it goes. Immutable; as thread-safe as the loader's
 * sources and the consumer of warnings.
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
   * A compiler with {@link CompilerOptions#DEFAULT} and {@link SchemaLoader#standard()} that keeps
   * warnings to itself.
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
   * @param consumer takes the warnings of each schema that compiles, sorted by place
   */
  public ValidatorCompiler withWarnings(Consumer<Diagnostic> consumer) {
    return new ValidatorCompiler(options, loader, consumer, uncheckedFormats);
  }

  /**
   * Returns a compiler with a consumer of formats that are not checked.
   *
   * @param consumer takes the names of the known formats that a schema uses and that are
   *     annotations only, by its dialect and the options; sorted, each once a schema
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
   * Compiles a file. Relative references from it reach other files.
   *
   * @throws SchemaException when it cannot be read or honoured, with every fault and its place
   * @throws NoJavaCompilerException when this Java has no compiler
   */
  public Validator compile(Path schema) throws SchemaException {
    return compile(SchemaSource.file(schema));
  }

  /**
   * Compiles a schema text. References from it reach only the loader's catalogue.
   *
   * @throws SchemaException when it cannot be honoured, with every fault and its place
   * @throws NoJavaCompilerException when this Java has no compiler
   */
  public Validator compile(String schema) throws SchemaException {
    return compile(SchemaSource.text("schema.json", schema));
  }

  /**
   * Compiles a schema from anywhere.
   *
   * @throws SchemaException when it cannot be read or honoured, with every fault and its place
   * @throws NoJavaCompilerException when this Java has no compiler
   */
  public Validator compile(SchemaSource schema) throws SchemaException {
    return compileToClasses(schema).validator();
  }

  /**
   * Compiles a schema to class files, which can be kept.
   *
   * @throws SchemaException when it cannot be read or honoured, with every fault and its place
   * @throws NoJavaCompilerException when this Java has no compiler
   */
  public ValidatorClasses compileToClasses(SchemaSource schema) throws SchemaException {
    ValidatorBatch batch = batch();
    batch.add(schema);
    return batch.compile().get(0);
  }

  /** An empty batch: many schemas that are compiled together, which is many times faster. */
  public ValidatorBatch batch() {
    return new ValidatorBatch(
        new SchemaCompiler(options, warnings, uncheckedFormats), YamlSchemas.addedTo(loader));
  }
}
