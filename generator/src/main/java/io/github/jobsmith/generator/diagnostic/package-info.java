/** Diagnostics about schemas: collected with their locations and reported together. */
@NullMarked
package io.github.jobsmith.generator.diagnostic;

import org.jspecify.annotations.NullMarked;
