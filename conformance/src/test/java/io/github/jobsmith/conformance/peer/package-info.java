/** Compares generated validators and networknt on the same schemas and instances. */
@NullMarked
package io.github.jobsmith.conformance.peer;

import org.jspecify.annotations.NullMarked;
