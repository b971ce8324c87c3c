/** Violations as data: places in all units, texts, parameters. */
@NullMarked
package io.github.jobsmith.conformance.violation;

import org.jspecify.annotations.NullMarked;
