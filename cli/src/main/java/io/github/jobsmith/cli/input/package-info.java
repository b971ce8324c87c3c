/** Finds the files that operands name. */
@NullMarked
package io.github.jobsmith.cli.input;

import org.jspecify.annotations.NullMarked;
