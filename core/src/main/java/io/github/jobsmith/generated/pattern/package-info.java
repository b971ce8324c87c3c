/**
 * Text patterns as generated validators use them: ECMA-262 regular expressions that the generator
 * has already compiled to the cheapest form with the same meaning. Not for applications.
 *
 * <p>Nothing here parses ECMA-262. A {@link io.github.jobsmith.generated.pattern.TextPattern} is
 * made from what the generator wrote into the generated class, is immutable and may be used by any
 * number of threads. Character classes and automata run in linear time over UTF-8 bytes and
 * allocate nothing.
 */
@NullMarked
package io.github.jobsmith.generated.pattern;

import org.jspecify.annotations.NullMarked;
