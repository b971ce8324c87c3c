/** The schema that a command uses: the built-in one, or one given by the user. */
@NullMarked
package io.github.jobsmith.cli.schema;

import org.jspecify.annotations.NullMarked;
