/**
 * Emits validators: one class for each object of the schema, one method for each subschema,
 * straight-line code.
 *
 * <p>A node is emitted in up to two <em>forms</em>: as a check, which reports violations, and as a
 * predicate, which only returns whether an instance matches (conditions, alternatives).
 */
@NullMarked
package io.github.jobsmith.generator.emit.check;

import org.jspecify.annotations.NullMarked;
