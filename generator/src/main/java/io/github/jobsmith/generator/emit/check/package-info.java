/**
 * Writes validators: one class for each object of the schema, one method for each subschema,
 * straight-line code.
 *
 * <p>A node is emitted in up to two <em>forms</em>: as a check, which reports what it finds, and as
 * a predicate, which only answers whether an instance matches (conditions, alternatives).
 */
@NullMarked
package io.github.jobsmith.generator.emit.check;

import org.jspecify.annotations.NullMarked;
