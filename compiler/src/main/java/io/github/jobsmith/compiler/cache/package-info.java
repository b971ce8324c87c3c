/** Compiled schemas in a directory, for the next run of the command. */
@NullMarked
package io.github.jobsmith.compiler.cache;

import org.jspecify.annotations.NullMarked;
