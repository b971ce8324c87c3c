/** Writes reports in the requested formats, each to its target. */
@NullMarked
package io.github.jobsmith.cli.output;

import org.jspecify.annotations.NullMarked;
