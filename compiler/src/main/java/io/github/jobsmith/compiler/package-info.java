/**
 * A schema in, a {@link io.github.jobsmith.validation.Validator} out, while the program runs:
 * source is generated and compiled in memory. Needs a JDK; whoever knows the schema when building
 * generates the validator then, and needs neither this module nor a JDK at run time.
 */
@NullMarked
package io.github.jobsmith.compiler;

import org.jspecify.annotations.NullMarked;
