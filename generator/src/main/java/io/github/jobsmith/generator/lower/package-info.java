/**
 * From the linked schema to the intermediate representation, in passes of one class each.
 *
 * <p>{@link io.github.jobsmith.generator.lower.Lowering} runs them in their order.
 */
@NullMarked
package io.github.jobsmith.generator.lower;

import org.jspecify.annotations.NullMarked;
