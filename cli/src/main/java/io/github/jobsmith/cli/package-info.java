/**
 * The {@code jobsmith} command: a translator from arguments to calls of the validator, and from
 * reports to output and an exit status. Nothing here decides what is valid.
 *
 * <p>Its packages, each of which knows only those before it: {@code process}; {@code argument},
 * {@code input} and {@code output}, which do not know each other; {@code schema}; {@code command};
 * and this one, which finds the command that is meant.
 */
@NullMarked
package io.github.jobsmith.cli;

import org.jspecify.annotations.NullMarked;
