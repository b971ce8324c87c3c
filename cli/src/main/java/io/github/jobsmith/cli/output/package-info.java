/** Writes reports in the formats that were asked for, each to its place. */
@NullMarked
package io.github.jobsmith.cli.output;

import org.jspecify.annotations.NullMarked;
