/**
 * Text patterns of generated validators: ECMA-262 regular expressions that the generator has
 * compiled to the cheapest equivalent form. Not for applications.
 *
 * <p>Nothing here parses ECMA-262. A {@link io.github.jobsmith.generated.pattern.TextPattern} is
 * created from what the generator wrote to the generated class; it is immutable and thread-safe.
 * Character classes and automata run in linear time over UTF-8 bytes without allocation.
 */
@NullMarked
package io.github.jobsmith.generated.pattern;

import org.jspecify.annotations.NullMarked;
