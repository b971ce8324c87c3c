/** Compiles a JSON Schema to Java source: a validator and, on request, models. */
@NullMarked
package io.github.jobsmith.generator;

import org.jspecify.annotations.NullMarked;
