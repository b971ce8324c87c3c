/** Builds the classes of checks: their methods, their constants, and their call graph. */
@NullMarked
package io.github.jobsmith.generator.emit.check.classes;

import org.jspecify.annotations.NullMarked;
