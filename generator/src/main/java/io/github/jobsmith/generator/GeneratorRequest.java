package io.github.jobsmith.generator;

import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.name.Surroundings;
import io.github.jobsmith.generator.option.GeneratedAnnotation;
import io.github.jobsmith.generator.option.ModelOptions;
import javax.lang.model.SourceVersion;

/**
 * What to generate from one schema. Immutable.
 *
 * @param model the schema to generate from
 * @param schemaName the name of the schema in the header of each file, such as {@code
 *     create-job.schema.json}
 * @param packageName the package of all files
 * @param models whether models are generated in addition to the validator
 * @param modelOptions the options of the models
 * @param surroundings what is generated together with this schema
 * @param generatedAnnotation the generated code that is marked with an annotation
 * @param laidOut whether the files are formatted for readers
 */
public record GeneratorRequest(
    SchemaModel model,
    String schemaName,
    String packageName,
    boolean models,
    ModelOptions modelOptions,
    Surroundings surroundings,
    GeneratedAnnotation generatedAnnotation,
    boolean laidOut) {

  /**
   * Creates a request.
   *
   * @throws IllegalArgumentException when the package is not a legal name
   */
  public GeneratorRequest {
    if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
      throw new IllegalArgumentException(
          "package is " + packageName + "; must be a Java name such as com.example.jobs");
    }
  }

  /**
   * Requests a validator and models with {@link ModelOptions#DEFAULT} for a single schema.
   *
   * @throws IllegalArgumentException when the package is not a legal name
   */
  public static GeneratorRequest of(SchemaModel model, String schemaName, String packageName) {
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

  /** Returns a copy for files that are formatted later. */
  public GeneratorRequest withoutLayout() {
    return new GeneratorRequest(
        model,
        schemaName,
        packageName,
        models,
        modelOptions,
        surroundings,
        generatedAnnotation,
        false);
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
}
