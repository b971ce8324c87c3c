/** What is wrong with a schema: collected with its place, told all at once. */
@NullMarked
package io.github.jobsmith.generator.diagnostic;

import org.jspecify.annotations.NullMarked;
