/**
 * Lowers the linked schema to the intermediate representation, in passes with a class each.
 *
 * <p>{@link io.github.jobsmith.generator.lower.Lowering} runs them in order.
 */
@NullMarked
package io.github.jobsmith.generator.lower;

import org.jspecify.annotations.NullMarked;
