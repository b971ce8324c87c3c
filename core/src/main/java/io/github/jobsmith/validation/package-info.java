/**
 * Validators, reports and the contract between generated code and the runtime.
 *
 * <p>An application meets {@link io.github.jobsmith.validation.Validator}, {@link
 * io.github.jobsmith.validation.ValidationOptions}, {@link io.github.jobsmith.validation.Report}
 * and {@link io.github.jobsmith.validation.Violation}. Generated code meets {@link
 * io.github.jobsmith.validation.CompiledSchema}, {@link io.github.jobsmith.validation.Findings},
 * {@link io.github.jobsmith.validation.Constraint} and {@link io.github.jobsmith.validation.Rule}.
 */
@NullMarked
package io.github.jobsmith.validation;

import org.jspecify.annotations.NullMarked;
