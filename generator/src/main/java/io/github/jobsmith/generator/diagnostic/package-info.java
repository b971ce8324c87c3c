/** Errors, warnings and infos about schemas, with their locations. */
@NullMarked
package io.github.jobsmith.generator.diagnostic;

import org.jspecify.annotations.NullMarked;
