/**
 * Passes over the nodes of the whole schema: dynamic scopes, checks that need all nodes, and
 * simplifications that preserve the meaning.
 */
@NullMarked
package io.github.jobsmith.generator.lower.pass;

import org.jspecify.annotations.NullMarked;
