/**
 * The linked schema: subschemas with their keywords, and references with their targets.
 *
 * <p>This package handles dialects, vocabularies and identifiers. It does not depend on Java names,
 * rules or the implementation of keywords.
 */
@NullMarked
package io.github.jobsmith.generator.link;

import org.jspecify.annotations.NullMarked;
