/**
 * Generation as build tools run it: several schemas into one directory, and nothing at all when
 * nothing has changed since.
 */
@NullMarked
package io.github.jobsmith.generator.plan;

import org.jspecify.annotations.NullMarked;
