/**
 * The rules of a schema: those of its catalogue, those that it names, and the generic ones of the
 * keywords.
 */
@NullMarked
package io.github.jobsmith.generator.lower.rules;

import org.jspecify.annotations.NullMarked;
