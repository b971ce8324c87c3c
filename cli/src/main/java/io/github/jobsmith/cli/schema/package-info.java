/** The schema that a command works with: the built-in one, or one that the user brings. */
@NullMarked
package io.github.jobsmith.cli.schema;

import org.jspecify.annotations.NullMarked;
