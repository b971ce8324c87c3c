/**
 * Emits models: a record with a builder for each object, a record for a tuple, an enum for a list
 * of values, a sealed interface for alternatives.
 */
@NullMarked
package io.github.jobsmith.generator.emit.model;

import org.jspecify.annotations.NullMarked;
