/**
 * The {@code jobsmith} command: converts arguments to calls of the validator, and reports to output
 * and an exit code. Nothing here decides what is valid.
 *
 * <p>Each package depends only on those listed before it: {@code process}; {@code argument}, {@code
 * input} and {@code output}, which do not depend on each other; {@code schema}; {@code command};
 * and this one, which selects the subcommand.
 */
@NullMarked
package io.github.jobsmith.cli;

import org.jspecify.annotations.NullMarked;
