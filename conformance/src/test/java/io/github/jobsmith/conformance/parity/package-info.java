/**
 * Two opinions on one request: the generated validator, and another one that knows nothing of it.
 */
@NullMarked
package io.github.jobsmith.conformance.parity;

import org.jspecify.annotations.NullMarked;
