/** Violations that are known and do not fail a run. */
@NullMarked
package io.github.jobsmith.cli.baseline;

import org.jspecify.annotations.NullMarked;
