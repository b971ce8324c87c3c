/** Any schema as a validator: generated, compiled and loaded. */
@NullMarked
package io.github.jobsmith.conformance.compiled;

import org.jspecify.annotations.NullMarked;
