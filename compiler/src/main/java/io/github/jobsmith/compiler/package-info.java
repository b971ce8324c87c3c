/**
 * Compiles a schema to a {@link io.github.jobsmith.validation.Validator} at run time: source is
 * generated and compiled in memory. Requires a JDK. A program that knows the schema at build time
 * can generate the validator then, and needs neither this module nor a JDK at run time.
 */
@NullMarked
package io.github.jobsmith.compiler;

import org.jspecify.annotations.NullMarked;
