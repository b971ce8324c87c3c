/** Derives Java names from schemas. No other package does. */
@NullMarked
package io.github.jobsmith.generator.name;

import org.jspecify.annotations.NullMarked;
