/** The calls between the checks of a schema, and which of their answers are stored. */
@NullMarked
package io.github.jobsmith.generator.emit.check.calls;

import org.jspecify.annotations.NullMarked;
