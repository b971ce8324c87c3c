package io.github.jobsmith.compiler;

import io.github.jobsmith.compiler.interpreter.InterpretedSchema;
import io.github.jobsmith.compiler.output.OutputEvaluator;
import io.github.jobsmith.custom.CustomFormat;
import io.github.jobsmith.custom.CustomKeyword;
import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.source.SchemaLimits;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.validation.Validator;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
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
 * <p>There are three kinds of validators. All give the same reports, byte for byte:
 *
 * <ul>
 *   <li>By default, a validator runs at once, without a Java compiler. It needs only a JRE.
 *   <li>With {@link #compiled()}, the schema is compiled to classes, which takes longer, but they
 *       validate faster. The classes are unloaded when the validator is unreachable.
 *   <li>With {@link #tiered(Executor)}, a validator runs at once and is compiled in the background
 *       when it has validated so much that this pays.
 * </ul>
 *
 * <p>In each case: create the validator once and keep it. Immutable; thread-safe if the loader's
 * sources, the executor and the consumers are.
 */
public final class ValidatorCompiler {
  private final CompilerOptions options;
  private final SchemaLoader loader;
  private final Consumer<Diagnostic> warnings;
  private final Consumer<String> uncheckedFormats;
  private final Engine engine;

  private ValidatorCompiler(
      CompilerOptions options,
      SchemaLoader loader,
      Consumer<Diagnostic> warnings,
      Consumer<String> uncheckedFormats,
      Engine engine) {
    this.engine = engine;
    this.options = Objects.requireNonNull(options, "options");
    if (!options.customChecks().areObjects()) {
      throw new IllegalArgumentException(
          "a validator needs the object of each format and keyword, not its class; use withFormat"
              + " and withKeyword");
    }
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
        CompilerOptions.DEFAULT,
        SchemaLoader.standard(),
        warning -> {},
        format -> {},
        Engine.INTERPRETED);
  }

  /** Returns a compiler with other options: default dialect, asserted formats and content. */
  public ValidatorCompiler with(CompilerOptions other) {
    return new ValidatorCompiler(other, loader, warnings, uncheckedFormats, engine);
  }

  /**
   * Returns a compiler with other limits on schemas, for a program that accepts them from others.
   */
  public ValidatorCompiler with(SchemaLimits limits) {
    return with(options.withLimits(limits));
  }

  /**
   * Returns a compiler with a format for the keyword {@code format}, in addition to those that are
   * built in. Wherever a schema uses it, it is checked, even if the dialect does not assert
   * formats.
   *
   * <pre>{@code
   * ValidatorCompiler.standard().withFormat("sku", text -> text.matches("[A-Z]{3}-[0-9]{4}"))
   * }</pre>
   *
   * @throws IllegalArgumentException if the format is built in or has been defined, or the name is
   *     empty, longer than 100 characters or not printable
   */
  public ValidatorCompiler withFormat(String name, CustomFormat format) {
    return with(options.withFormat(name, format));
  }

  /**
   * Returns a compiler with a keyword of the application, which schemas of all dialects can use.
   *
   * @param name letters, digits and single hyphens, beginning with a lowercase letter
   * @throws IllegalArgumentException if the keyword exists in a dialect or has been defined, or the
   *     name is not possible
   */
  public ValidatorCompiler withKeyword(String name, CustomKeyword keyword) {
    return with(options.withKeyword(name, keyword));
  }

  /** Returns a compiler with another loader, such as one with a catalogue. */
  public ValidatorCompiler with(SchemaLoader other) {
    return new ValidatorCompiler(options, other, warnings, uncheckedFormats, engine);
  }

  /**
   * Returns a compiler with a consumer of schema warnings.
   *
   * @param consumer receives the warnings of each schema that compiles, sorted by location
   */
  public ValidatorCompiler withWarnings(Consumer<Diagnostic> consumer) {
    return new ValidatorCompiler(options, loader, consumer, uncheckedFormats, engine);
  }

  /**
   * Returns a compiler with a consumer of formats that are not checked.
   *
   * @param consumer receives the names of the known formats that a schema uses and that are only
   *     annotations, because of its dialect and the options; sorted, once per schema
   */
  public ValidatorCompiler withUncheckedFormats(Consumer<String> consumer) {
    return new ValidatorCompiler(options, loader, warnings, consumer, engine);
  }

  /**
   * Returns a compiler with a listener that is called for every document that is read, with its
   * content. It is called again if a document is read again.
   */
  public ValidatorCompiler withDocuments(SchemaLoader.ReadListener listener) {
    return new ValidatorCompiler(
        options, loader.telling(listener), warnings, uncheckedFormats, engine);
  }

  /**
   * Returns a compiler whose validators are classes, compiled in memory when {@code compile} is
   * called. Use it if a validator is used so often that the time to compile it pays.
   */
  public ValidatorCompiler compiled() {
    return new ValidatorCompiler(options, loader, warnings, uncheckedFormats, Engine.COMPILED);
  }

  /**
   * Returns a compiler whose validators run at once, and are compiled to classes when they have
   * validated some megabytes. Validations continue meanwhile, and use the classes as soon as they
   * are ready; no report changes. On a Java runtime without a compiler, and if the executor rejects
   * the task or the compilation fails, a validator stays as it is.
   *
   * @param executor runs at most one task for each validator, which generates and compiles code
   */
  public ValidatorCompiler tiered(Executor executor) {
    return tiered(executor, TieredSchema.ENOUGH, made -> {});
  }

  /**
   * As {@link #tiered(Executor)}, with another limit, and a consumer of the classes.
   *
   * @param enough the number of JSON values after which a validator is compiled, 0 or greater
   * @param classes receives the classes of a validator, which can be stored; called by the executor
   *     before the validator uses them
   */
  public ValidatorCompiler tiered(
      Executor executor, long enough, Consumer<ValidatorClasses> classes) {
    return new ValidatorCompiler(
        options, loader, warnings, uncheckedFormats, Engine.tiered(executor, enough, classes));
  }

  /**
   * Compiles a file. Relative references are resolved to other files.
   *
   * @throws SchemaException if it cannot be read or has errors, with all of them and their
   *     locations
   * @throws NoJavaCompilerException if it is to be {@linkplain #compiled() compiled to classes} and
   *     this Java runtime has no compiler
   */
  public Validator compile(Path schema) throws SchemaException {
    return compile(SchemaSource.file(schema));
  }

  /**
   * Compiles a schema text. References are resolved with the loader's catalogue only.
   *
   * @throws SchemaException if it has errors, with all of them and their locations
   * @throws NoJavaCompilerException if it is to be {@linkplain #compiled() compiled to classes} and
   *     this Java runtime has no compiler
   */
  public Validator compile(String schema) throws SchemaException {
    return compile(SchemaSource.text("schema.json", schema));
  }

  /**
   * Compiles a schema from any source.
   *
   * @throws SchemaException if it cannot be read or has errors, with all of them and their
   *     locations
   * @throws NoJavaCompilerException if it is to be {@linkplain #compiled() compiled to classes} and
   *     this Java runtime has no compiler
   */
  public Validator compile(SchemaSource schema) throws SchemaException {
    if (engine.isCompiled()) {
      return compileToClasses(schema).validator();
    }
    SchemaModel model = schemas().forValidators().compile(schema, YamlSchemas.addedTo(loader));
    return Validator.of(engine.run(model, schema.name()));
  }

  /**
   * Compiles all schemas of a document that contains schemas but is none, such as {@code
   * components/schemas} of OpenAPI. They share what they have in common, so that this takes little
   * longer than to compile one of them. They run without a Java compiler, however this compiler is
   * configured.
   *
   * @return validators by JSON Pointer, such as {@code /components/schemas/Pet}, in the order of
   *     the document; of a document that is a schema, its validator with an empty pointer
   * @throws SchemaException if the document cannot be read or one of the schemas has errors, with
   *     all of them and their locations
   */
  public Map<String, Validator> compileEach(SchemaSource document) throws SchemaException {
    SchemaLoader reading = YamlSchemas.addedTo(loader);
    SchemaCompiler schemas = schemas().forValidators();
    Map<String, SchemaModel> models = schemas.compileEach(document, reading);
    Map<String, Validator> validators = new LinkedHashMap<>();
    if (!models.isEmpty()) {
      Iterator<InterpretedSchema> each =
          InterpretedSchema.each(List.copyOf(models.values())).iterator();
      models.keySet().forEach(pointer -> validators.put(pointer, Validator.of(each.next())));
    } else {
      for (String pointer : schemas.pointers(document, reading)) {
        SchemaModel model = schemas.compile(document.withFragment(pointer), reading);
        validators.put(pointer, Validator.of(InterpretedSchema.of(model)));
      }
    }
    return Collections.unmodifiableMap(validators);
  }

  /**
   * Compiles a file to an evaluator that returns the standard output of JSON Schema, with
   * annotations, keyword by keyword. Relative references are resolved to other files.
   *
   * @throws SchemaException if it cannot be read or has errors, with all of them and their
   *     locations
   */
  public OutputEvaluator compileForOutput(Path schema) throws SchemaException {
    return compileForOutput(SchemaSource.file(schema));
  }

  /**
   * Compiles a schema text to an evaluator that returns the standard output of JSON Schema, with
   * annotations, keyword by keyword.
   *
   * @throws SchemaException if it has errors, with all of them and their locations
   */
  public OutputEvaluator compileForOutput(String schema) throws SchemaException {
    return compileForOutput(SchemaSource.text("schema.json", schema));
  }

  /**
   * Compiles a schema from any source to an evaluator that returns the standard output of JSON
   * Schema, with annotations, keyword by keyword. It runs without a Java compiler, however this
   * compiler is configured.
   *
   * @throws SchemaException if it cannot be read or has errors, with all of them and their
   *     locations
   */
  public OutputEvaluator compileForOutput(SchemaSource schema) throws SchemaException {
    return OutputEvaluator.compile(
        schema, YamlSchemas.addedTo(loader), options, warnings, uncheckedFormats);
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

  /** Returns an empty batch, to compile many schemas together, which is faster. */
  public ValidatorBatch batch() {
    return new ValidatorBatch(schemas(), YamlSchemas.addedTo(loader));
  }

  private SchemaCompiler schemas() {
    return new SchemaCompiler(options, warnings, uncheckedFormats);
  }
}
