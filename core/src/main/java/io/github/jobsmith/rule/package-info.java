/**
 * Rules: the part of a constraint that users see. For applications.
 *
 * <p>A {@link io.github.jobsmith.rule.Rule} has a stable id, a {@link
 * io.github.jobsmith.rule.Severity}, a reason, a hint and its sources. {@link
 * io.github.jobsmith.rule.StandardRules} contains those that do not come from a schema.
 */
@NullMarked
package io.github.jobsmith.rule;

import org.jspecify.annotations.NullMarked;
