/**
 * The rules of a schema: those of its catalogue, its references to them, and the generic rules of
 * keywords.
 */
@NullMarked
package io.github.jobsmith.generator.lower.rules;

import org.jspecify.annotations.NullMarked;
