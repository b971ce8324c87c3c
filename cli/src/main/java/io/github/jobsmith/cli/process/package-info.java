/**
 * The process that runs the command: its streams, its environment, and the ways in which it can
 * end.
 */
@NullMarked
package io.github.jobsmith.cli.process;

import org.jspecify.annotations.NullMarked;
