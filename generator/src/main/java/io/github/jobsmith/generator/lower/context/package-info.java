/**
 * The state that all passes share: nodes, literals, patterns, and the location of each constraint
 * in the text.
 */
@NullMarked
package io.github.jobsmith.generator.lower.context;

import org.jspecify.annotations.NullMarked;
