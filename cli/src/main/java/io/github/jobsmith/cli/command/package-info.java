/** The commands, one class each. They depend on the other packages, but not on each other. */
@NullMarked
package io.github.jobsmith.cli.command;

import org.jspecify.annotations.NullMarked;
