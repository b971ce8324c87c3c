/**
 * Generation for build tools: several schemas into one directory, and no work if nothing has
 * changed.
 */
@NullMarked
package io.github.jobsmith.generator.plan;

import org.jspecify.annotations.NullMarked;
