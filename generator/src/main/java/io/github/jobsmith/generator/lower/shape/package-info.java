/** What a value is, for models: the shape that the assertions of a node leave. */
@NullMarked
package io.github.jobsmith.generator.lower.shape;

import org.jspecify.annotations.NullMarked;
