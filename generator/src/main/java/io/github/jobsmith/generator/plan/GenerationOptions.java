package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.lower.CompilerOptions;

/**
 * How to generate, for all schemas of a plan. Immutable. Two equal values have equal texts, and
 * only they: the up-to-date check compares {@link #toString()}.
 *
 * @param compiler what the schemas alone do not say
 * @param models whether to write models besides the validators
 */
public record GenerationOptions(CompilerOptions compiler, boolean models) {
  /** {@link CompilerOptions#DEFAULT}, with models. */
  public static final GenerationOptions DEFAULT =
      new GenerationOptions(CompilerOptions.DEFAULT, true);
}
