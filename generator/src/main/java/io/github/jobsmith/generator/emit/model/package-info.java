/** Writes models: a record with a builder for each object, an enum for each list of strings. */
@NullMarked
package io.github.jobsmith.generator.emit.model;

import org.jspecify.annotations.NullMarked;
