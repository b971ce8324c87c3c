/**
 * Changes of valid requests, a few for every constraint of the schema: at the bound, just inside,
 * just outside and far out. A change outside breaks exactly one constraint.
 */
@NullMarked
package io.github.jobsmith.conformance.mutant;

import org.jspecify.annotations.NullMarked;
