/** The commands, one class each; they know the other rooms, and no command knows another. */
@NullMarked
package io.github.jobsmith.cli.command;

import org.jspecify.annotations.NullMarked;
