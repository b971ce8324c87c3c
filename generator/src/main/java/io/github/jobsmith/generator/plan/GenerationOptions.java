package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.option.GeneratedAnnotation;
import io.github.jobsmith.generator.option.ModelOptions;
import java.util.Objects;

/** Options for all schemas of a plan. Immutable. */
public final class GenerationOptions {
  /** {@link CompilerOptions#DEFAULT}, and models with {@link ModelOptions#DEFAULT}. */
  public static final GenerationOptions DEFAULT =
      new GenerationOptions(
          CompilerOptions.DEFAULT, true, ModelOptions.DEFAULT, GeneratedAnnotation.TYPES);

  private final CompilerOptions compiler;
  private final boolean models;
  private final ModelOptions modelOptions;
  private final GeneratedAnnotation generatedAnnotation;

  private GenerationOptions(
      CompilerOptions compiler,
      boolean models,
      ModelOptions modelOptions,
      GeneratedAnnotation generatedAnnotation) {
    this.compiler = Objects.requireNonNull(compiler, "compiler");
    this.models = models;
    this.modelOptions = Objects.requireNonNull(modelOptions, "modelOptions");
    this.generatedAnnotation = Objects.requireNonNull(generatedAnnotation, "generatedAnnotation");
  }

  /** The options for reading the schemas. */
  public CompilerOptions compiler() {
    return compiler;
  }

  /** Whether models are generated in addition to validators. */
  public boolean models() {
    return models;
  }

  /** The options for models; the names and types of each schema are added to them. */
  public ModelOptions modelOptions() {
    return modelOptions;
  }

  /** The generated code that is marked with an annotation. */
  public GeneratedAnnotation generatedAnnotation() {
    return generatedAnnotation;
  }

  /**
   * Returns a copy with other options for reading the schemas.
   *
   * @throws IllegalArgumentException if they contain a format or keyword that is an object;
   *     generated code needs its class
   */
  public GenerationOptions withCompiler(CompilerOptions options) {
    if (!options.customChecks().areClasses()) {
      throw new IllegalArgumentException(
          "generated code needs the class of each format and keyword; use withFormatClass and"
              + " withKeywordClass");
    }
    return new GenerationOptions(options, models, modelOptions, generatedAnnotation);
  }

  /** Returns a copy with or without models. */
  public GenerationOptions withModels(boolean written) {
    return new GenerationOptions(compiler, written, modelOptions, generatedAnnotation);
  }

  /** Returns a copy with other options for models. */
  public GenerationOptions withModelOptions(ModelOptions options) {
    return new GenerationOptions(compiler, models, options, generatedAnnotation);
  }

  /** Returns a copy with the annotation on other code. */
  public GenerationOptions withGeneratedAnnotation(GeneratedAnnotation annotation) {
    return new GenerationOptions(compiler, models, modelOptions, annotation);
  }

  /**
   * Returns all options as text. Written by hand, because the generated {@code toString} of a
   * record takes longer on first use than the rest of the up-to-date check.
   */
  String fingerprint() {
    return compiler.defaultDialect()
        + ' '
        + compiler.assertFormats()
        + ' '
        + compiler.assertContent()
        + ' '
        + compiler.limits().maxSchemas()
        + ' '
        + compiler.limits().maxPatterns()
        + ' '
        + compiler.limits().maxDepth()
        + compiler.customChecks().fingerprint()
        + compiler.objectsByProperties()
        + '\n'
        + models
        + ' '
        + generatedAnnotation
        + ' '
        + modelOptions.fingerprint()
        + '\n';
  }
}
