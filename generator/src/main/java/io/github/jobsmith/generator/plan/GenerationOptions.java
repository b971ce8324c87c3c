package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.option.ModelOptions;
import java.util.Objects;

/** How to generate, for all schemas of a plan. Immutable. */
public final class GenerationOptions {
  /** {@link CompilerOptions#DEFAULT}, with models as {@link ModelOptions#DEFAULT} has them. */
  public static final GenerationOptions DEFAULT =
      new GenerationOptions(CompilerOptions.DEFAULT, true, ModelOptions.DEFAULT);

  private final CompilerOptions compiler;
  private final boolean models;
  private final ModelOptions modelOptions;

  private GenerationOptions(CompilerOptions compiler, boolean models, ModelOptions modelOptions) {
    this.compiler = Objects.requireNonNull(compiler, "compiler");
    this.models = models;
    this.modelOptions = Objects.requireNonNull(modelOptions, "modelOptions");
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

  /** These options with other ones for reading the schemas. */
  public GenerationOptions withCompiler(CompilerOptions options) {
    return new GenerationOptions(options, models, modelOptions);
  }

  /** These options with models or without. */
  public GenerationOptions withModels(boolean written) {
    return new GenerationOptions(compiler, written, modelOptions);
  }

  /** These options with other models. */
  public GenerationOptions withModelOptions(ModelOptions options) {
    return new GenerationOptions(compiler, models, options);
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
        + modelOptions.fingerprint()
        + '\n';
  }
}
