/**
 * The building blocks of generated code: boolean expressions, and what is known about an instance.
 */
@NullMarked
package io.github.jobsmith.generator.emit.check.expression;

import org.jspecify.annotations.NullMarked;
