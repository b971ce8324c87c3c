/**
 * Passes over the finished nodes: dynamic scopes, faults that only the whole shows, and
 * simplifications that keep the meaning.
 */
@NullMarked
package io.github.jobsmith.generator.lower.pass;

import org.jspecify.annotations.NullMarked;
