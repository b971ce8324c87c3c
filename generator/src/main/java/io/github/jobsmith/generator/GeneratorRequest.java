package io.github.jobsmith.generator;

import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.name.Surroundings;
import io.github.jobsmith.generator.option.GeneratedAnnotation;
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
  private final GeneratedAnnotation generatedAnnotation;
  private final boolean laidOut;

  private GeneratorRequest(
      SchemaModel model,
      String schemaName,
      String packageName,
      boolean models,
      ModelOptions modelOptions,
      Surroundings surroundings,
      GeneratedAnnotation generatedAnnotation,
      boolean laidOut) {
    this.model = Objects.requireNonNull(model, "model");
    this.schemaName = Objects.requireNonNull(schemaName, "schemaName");
    this.packageName = packageName;
    this.models = models;
    this.modelOptions = Objects.requireNonNull(modelOptions, "modelOptions");
    this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
    this.generatedAnnotation = Objects.requireNonNull(generatedAnnotation, "generatedAnnotation");
    this.laidOut = laidOut;
  }

  /**
   * Requests a validator and models with {@link ModelOptions#DEFAULT} for a single schema.
   *
   * @param schemaName the name of the schema in the header of each file, such as {@code
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
        model,
        schemaName,
        packageName,
        true,
        ModelOptions.DEFAULT,
        Surroundings.NONE,
        GeneratedAnnotation.TYPES,
        true);
  }

  /** Returns a copy with models in addition to the validator, or without. */
  public GeneratorRequest withModels(boolean written) {
    return new GeneratorRequest(
        model,
        schemaName,
        packageName,
        written,
        modelOptions,
        surroundings,
        generatedAnnotation,
        laidOut);
  }

  /** Returns a copy with other model options. */
  public GeneratorRequest withModelOptions(ModelOptions options) {
    return new GeneratorRequest(
        model,
        schemaName,
        packageName,
        models,
        options,
        surroundings,
        generatedAnnotation,
        laidOut);
  }

  /** Returns a copy for a schema that is generated together with others. */
  public GeneratorRequest withSurroundings(Surroundings others) {
    return new GeneratorRequest(
        model, schemaName, packageName, models, modelOptions, others, generatedAnnotation, laidOut);
  }

  /** Returns a copy with the annotation on other code. */
  public GeneratorRequest withGeneratedAnnotation(GeneratedAnnotation annotation) {
    return new GeneratorRequest(
        model, schemaName, packageName, models, modelOptions, surroundings, annotation, laidOut);
  }

  /** Returns a copy for files that are only compiled: not formatted, without the annotation. */
  public GeneratorRequest forCompiler() {
    return new GeneratorRequest(
        model,
        schemaName,
        packageName,
        models,
        modelOptions,
        surroundings,
        GeneratedAnnotation.NONE,
        false);
  }

  /** The schema to generate from. */
  public SchemaModel model() {
    return model;
  }

  /** The name of the schema in the header of each file. */
  public String schemaName() {
    return schemaName;
  }

  /** The package of all files. */
  public String packageName() {
    return packageName;
  }

  /** Whether models are generated in addition to the validator. */
  public boolean models() {
    return models;
  }

  /** The options of the models. */
  public ModelOptions modelOptions() {
    return modelOptions;
  }

  /** What is generated together with this schema. */
  public Surroundings surroundings() {
    return surroundings;
  }

  /** The generated code that is marked with an annotation. */
  public GeneratedAnnotation generatedAnnotation() {
    return generatedAnnotation;
  }

  /** Whether the files are formatted for readers. */
  boolean laidOut() {
    return laidOut;
  }
}
