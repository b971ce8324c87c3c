/** Schemas and instances at random, for which three implementations must give one verdict. */
@NullMarked
package io.github.jobsmith.conformance.random;

import org.jspecify.annotations.NullMarked;
