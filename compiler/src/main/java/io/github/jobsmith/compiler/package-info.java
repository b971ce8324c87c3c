/**
 * Compiles a schema to a {@link io.github.jobsmith.validation.Validator} at run time. By default,
 * the validator runs at once and needs only a JRE; a JDK is required only for validators that are
 * {@linkplain io.github.jobsmith.compiler.ValidatorCompiler#compiled() compiled to classes}. A
 * program that knows the schema at build time can generate the validator then, and does not need
 * this module at run time.
 */
@NullMarked
package io.github.jobsmith.compiler;

import org.jspecify.annotations.NullMarked;
