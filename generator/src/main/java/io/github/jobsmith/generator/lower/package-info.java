/**
 * From the linked schema to the intermediate representation, in passes of one class each.
 *
 * <p>{@link io.github.jobsmith.generator.lower.SchemaCompiler} runs everything from the schema text
 * on.
 */
@NullMarked
package io.github.jobsmith.generator.lower;

import org.jspecify.annotations.NullMarked;
