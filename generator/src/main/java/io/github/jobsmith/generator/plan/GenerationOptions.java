package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.lower.CompilerOptions;
import io.github.jobsmith.generator.name.ModelOptions;

/**
 * How to generate, for all schemas of a plan. Immutable. Every part of it is in {@link
 * GenerationPlan#fingerprint()}.
 *
 * @param compiler what the schemas alone do not say
 * @param models whether to write models besides the validators
 * @param modelOptions what the models are like; the names and types of a schema are added to those
 */
public record GenerationOptions(
    CompilerOptions compiler, boolean models, ModelOptions modelOptions) {
  /** {@link CompilerOptions#DEFAULT}, with models as {@link ModelOptions#DEFAULT} has them. */
  public static final GenerationOptions DEFAULT =
      new GenerationOptions(CompilerOptions.DEFAULT, true, ModelOptions.DEFAULT);
}
