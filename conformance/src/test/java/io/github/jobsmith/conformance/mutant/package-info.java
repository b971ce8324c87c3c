/**
 * Changes of valid requests, several for every constraint of the schema: at the bound, just inside,
 * just outside and far outside. A change outside violates exactly one constraint.
 */
@NullMarked
package io.github.jobsmith.conformance.mutant;

import org.jspecify.annotations.NullMarked;
