/** Random schemas and instances, for which three implementations must have the same verdict. */
@NullMarked
package io.github.jobsmith.conformance.random;

import org.jspecify.annotations.NullMarked;
