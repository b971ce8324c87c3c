/** Mistakes in a schema itself. */
@NullMarked
package io.github.jobsmith.cli.check;

import org.jspecify.annotations.NullMarked;
