package io.github.jobsmith.generator.ir;

import org.jspecify.annotations.Nullable;

/**
 * A place where a model says less than its schema.
 *
 * @param message what the model uses, and why, as a sentence for messages
 * @param hint what to change in the schema, or null
 */
public record Simplification(String message, @Nullable String hint) {}
