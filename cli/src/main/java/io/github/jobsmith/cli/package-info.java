/**
 * The {@code jobsmith} command: a translator from arguments to calls of the validator, and from
 * reports to output and an exit status. Nothing here decides what is valid.
 */
@NullMarked
package io.github.jobsmith.cli;

import org.jspecify.annotations.NullMarked;
