/**
 * The intermediate representation: the meaning of a lowered schema, independent of JSON text and
 * Java names.
 *
 * <p>{@link io.github.jobsmith.generator.ir.Shape} describes the structure of a value, for models;
 * {@link io.github.jobsmith.generator.ir.Assertion} describes the conditions on a value, for
 * validators.
 */
@NullMarked
package io.github.jobsmith.generator.ir;

import org.jspecify.annotations.NullMarked;
