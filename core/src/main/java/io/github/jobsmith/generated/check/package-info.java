/**
 * What generated validators call. For generated code, not for applications; compatible within a
 * major version.
 *
 * <p>A {@link io.github.jobsmith.generated.check.CompiledSchema} is the entry of a generated
 * validator. Its checks report to {@link io.github.jobsmith.generated.check.Findings} which {@link
 * io.github.jobsmith.generated.check.Constraint} a node breaks; the constraint holds what messages
 * need, typed, as an {@link io.github.jobsmith.generated.check.Expectation}.
 */
@NullMarked
package io.github.jobsmith.generated.check;

import org.jspecify.annotations.NullMarked;
