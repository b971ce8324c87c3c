/**
 * The intermediate representation: what a lowered schema means, free of JSON text and of Java
 * names.
 *
 * <p>{@link io.github.jobsmith.generator.ir.Shape} says what a value is and feeds the models;
 * {@link io.github.jobsmith.generator.ir.Assertion} says what must hold and feeds the validators.
 */
@NullMarked
package io.github.jobsmith.generator.ir;

import org.jspecify.annotations.NullMarked;
