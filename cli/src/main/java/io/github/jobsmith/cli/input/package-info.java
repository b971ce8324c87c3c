/** Finds the files that operands refer to. */
@NullMarked
package io.github.jobsmith.cli.input;

import org.jspecify.annotations.NullMarked;
