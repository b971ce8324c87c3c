package io.github.jobsmith.generator;

import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.name.ModelOptions;
import io.github.jobsmith.generator.name.Surroundings;
import java.util.Objects;
import javax.lang.model.SourceVersion;

/**
 * What to generate. Immutable.
 *
 * @param model the schema
 * @param schemaName what the schema is called in the header of each file, such as {@code
 *     create-job.schema.json}
 * @param packageName the package of all files
 * @param models whether to write models besides the validator
 * @param modelOptions what the models are like
 * @param surroundings what is generated beside it
 */
public record GeneratorRequest(
    SchemaModel model,
    String schemaName,
    String packageName,
    boolean models,
    ModelOptions modelOptions,
    Surroundings surroundings) {
  /**
   * Checks the package.
   *
   * @throws IllegalArgumentException when the package is no legal name
   */
  public GeneratorRequest {
    if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
      throw new IllegalArgumentException(
          "package is " + packageName + "; must be a Java name such as com.example.jobs");
    }
    Objects.requireNonNull(modelOptions, "modelOptions");
    Objects.requireNonNull(surroundings, "surroundings");
  }

  /**
   * A schema that is generated alone.
   *
   * @throws IllegalArgumentException when the package is no legal name
   */
  public GeneratorRequest(
      SchemaModel model,
      String schemaName,
      String packageName,
      boolean models,
      ModelOptions modelOptions) {
    this(model, schemaName, packageName, models, modelOptions, Surroundings.NONE);
  }

  /**
   * With {@link ModelOptions#DEFAULT}.
   *
   * @throws IllegalArgumentException when the package is no legal name
   */
  public GeneratorRequest(
      SchemaModel model, String schemaName, String packageName, boolean models) {
    this(model, schemaName, packageName, models, ModelOptions.DEFAULT, Surroundings.NONE);
  }
}
