/**
 * The process around the command: its streams and environment, and the ways in which it can end.
 */
@NullMarked
package io.github.jobsmith.cli.process;

import org.jspecify.annotations.NullMarked;
