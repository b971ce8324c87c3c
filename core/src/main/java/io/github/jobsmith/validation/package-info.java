/**
 * Validators and their results. For applications.
 *
 * <p>A {@link io.github.jobsmith.validation.Validator} takes {@link
 * io.github.jobsmith.validation.ValidationOptions} and returns a {@link
 * io.github.jobsmith.validation.Report} of {@link io.github.jobsmith.validation.Violation}s. {@link
 * io.github.jobsmith.validation.Parsed} is the result of parsing a model.
 */
@NullMarked
package io.github.jobsmith.validation;

import org.jspecify.annotations.NullMarked;
