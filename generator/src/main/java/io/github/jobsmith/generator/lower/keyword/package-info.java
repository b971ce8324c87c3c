/** The first pass: lowers each keyword to assertions, in the order in which they are checked. */
@NullMarked
package io.github.jobsmith.generator.lower.keyword;

import org.jspecify.annotations.NullMarked;
