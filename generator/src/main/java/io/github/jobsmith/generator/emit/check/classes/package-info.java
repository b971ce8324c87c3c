/**
 * The classes of checks in the making: their methods, their constants, and which method calls
 * which.
 */
@NullMarked
package io.github.jobsmith.generator.emit.check.classes;

import org.jspecify.annotations.NullMarked;
