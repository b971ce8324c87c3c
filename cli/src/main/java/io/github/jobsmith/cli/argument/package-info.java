/** Options and operands of a command line. */
@NullMarked
package io.github.jobsmith.cli.argument;

import org.jspecify.annotations.NullMarked;
