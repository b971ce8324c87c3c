package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.option.GeneratedAnnotation;
import io.github.jobsmith.generator.option.ModelOptions;
import java.util.Objects;

/** How to generate, for all schemas of a plan. Immutable. */
public final class GenerationOptions {
  /** {@link CompilerOptions#DEFAULT}, with models as {@link ModelOptions#DEFAULT} has them. */
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

  /** What the schemas alone do not say. */
  public CompilerOptions compiler() {
    return compiler;
  }

  /** Whether to write models besides the validators. */
  public boolean models() {
    return models;
  }

  /** What the models are like; the names and types of a schema are added to those. */
  public ModelOptions modelOptions() {
    return modelOptions;
  }

  /** What has the annotation that marks generated code. */
  public GeneratedAnnotation generatedAnnotation() {
    return generatedAnnotation;
  }

  /** These options with other ones for reading the schemas. */
  public GenerationOptions withCompiler(CompilerOptions options) {
    return new GenerationOptions(options, models, modelOptions, generatedAnnotation);
  }

  /** These options with models or without. */
  public GenerationOptions withModels(boolean written) {
    return new GenerationOptions(compiler, written, modelOptions, generatedAnnotation);
  }

  /** These options with other models. */
  public GenerationOptions withModelOptions(ModelOptions options) {
    return new GenerationOptions(compiler, models, options, generatedAnnotation);
  }

  /** These options with the annotation on other code. */
  public GenerationOptions withGeneratedAnnotation(GeneratedAnnotation annotation) {
    return new GenerationOptions(compiler, models, modelOptions, annotation);
  }

  /**
   * All of it as text. Written out, since the text that a record makes of itself costs more at its
   * first use than the rest of the up-to-date check.
   */
  String fingerprint() {
    return compiler.defaultDialect()
        + ' '
        + compiler.assertFormats()
        + ' '
        + compiler.assertContent()
        + '\n'
        + models
        + ' '
        + generatedAnnotation
        + ' '
        + modelOptions.fingerprint()
        + '\n';
  }
}
