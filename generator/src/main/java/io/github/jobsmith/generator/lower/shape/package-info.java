/** Determines the shapes of values, for models, from the assertions of nodes. */
@NullMarked
package io.github.jobsmith.generator.lower.shape;

import org.jspecify.annotations.NullMarked;
