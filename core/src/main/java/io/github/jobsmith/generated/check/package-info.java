/**
 * The interface between generated validators and the runtime. For generated code, not for
 * applications; compatible within a major version.
 *
 * <p>A generated validator implements {@link io.github.jobsmith.generated.check.CompiledSchema}.
 * Its checks report to {@link io.github.jobsmith.generated.check.Findings} which {@link
 * io.github.jobsmith.generated.check.Constraint} a node violates; the constraint contains the data
 * of messages as an {@link io.github.jobsmith.generated.check.Expectation}.
 */
@NullMarked
package io.github.jobsmith.generated.check;

import org.jspecify.annotations.NullMarked;
