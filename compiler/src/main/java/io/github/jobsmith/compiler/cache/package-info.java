/** A cache of compiled schemas in a directory, for later runs of the command. */
@NullMarked
package io.github.jobsmith.compiler.cache;

import org.jspecify.annotations.NullMarked;
