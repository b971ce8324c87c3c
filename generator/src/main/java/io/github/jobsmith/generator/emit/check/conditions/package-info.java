/** Converts assertions to boolean expressions. */
@NullMarked
package io.github.jobsmith.generator.emit.check.conditions;

import org.jspecify.annotations.NullMarked;
