/** Compares two results for one request: of the generated validator, and of an independent one. */
@NullMarked
package io.github.jobsmith.conformance.parity;

import org.jspecify.annotations.NullMarked;
