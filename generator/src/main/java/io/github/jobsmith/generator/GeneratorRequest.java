package io.github.jobsmith.generator;

import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.name.Surroundings;
import io.github.jobsmith.generator.option.ModelOptions;
import java.util.Objects;
import javax.lang.model.SourceVersion;

/** What to generate from one schema. Immutable. */
public final class GeneratorRequest {
  private final SchemaModel model;
  private final String schemaName;
  private final String packageName;
  private final boolean models;
  private final ModelOptions modelOptions;
  private final Surroundings surroundings;

  private GeneratorRequest(
      SchemaModel model,
      String schemaName,
      String packageName,
      boolean models,
      ModelOptions modelOptions,
      Surroundings surroundings) {
    this.model = Objects.requireNonNull(model, "model");
    this.schemaName = Objects.requireNonNull(schemaName, "schemaName");
    this.packageName = packageName;
    this.models = models;
    this.modelOptions = Objects.requireNonNull(modelOptions, "modelOptions");
    this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
  }

  /**
   * A validator and models with {@link ModelOptions#DEFAULT}, of a schema that is generated alone.
   *
   * @param schemaName what the schema is called in the header of each file, such as {@code
   *     create-job.schema.json}
   * @param packageName the package of all files
   * @throws IllegalArgumentException when the package is not a legal name
   */
  public static GeneratorRequest of(SchemaModel model, String schemaName, String packageName) {
    if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
      throw new IllegalArgumentException(
          "package is " + packageName + "; must be a Java name such as com.example.jobs");
    }
    return new GeneratorRequest(
        model, schemaName, packageName, true, ModelOptions.DEFAULT, Surroundings.NONE);
  }

  /** This request with models besides the validator, or without. */
  public GeneratorRequest withModels(boolean written) {
    return new GeneratorRequest(
        model, schemaName, packageName, written, modelOptions, surroundings);
  }

  /** This request with other models. */
  public GeneratorRequest withModelOptions(ModelOptions options) {
    return new GeneratorRequest(model, schemaName, packageName, models, options, surroundings);
  }

  /** This request for a schema beside which others are generated. */
  public GeneratorRequest withSurroundings(Surroundings others) {
    return new GeneratorRequest(model, schemaName, packageName, models, modelOptions, others);
  }

  /** The schema. */
  public SchemaModel model() {
    return model;
  }

  /** What the schema is called in the header of each file. */
  public String schemaName() {
    return schemaName;
  }

  /** The package of all files. */
  public String packageName() {
    return packageName;
  }

  /** Whether to write models besides the validator. */
  public boolean models() {
    return models;
  }

  /** What the models are like. */
  public ModelOptions modelOptions() {
    return modelOptions;
  }

  /** What is generated beside it. */
  public Surroundings surroundings() {
    return surroundings;
  }
}
