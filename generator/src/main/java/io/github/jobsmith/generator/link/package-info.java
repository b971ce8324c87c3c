/**
 * The linked schema: subschemas with their keywords, each reference with its target.
 *
 * <p>Knows dialects, vocabularies and identifiers; knows nothing of Java, of rules or of what a
 * keyword's check does.
 */
@NullMarked
package io.github.jobsmith.generator.link;

import org.jspecify.annotations.NullMarked;
