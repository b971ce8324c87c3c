/** Puts generated files on disk: only what changed, and never outside one directory. */
@NullMarked
package io.github.jobsmith.generator.write;

import org.jspecify.annotations.NullMarked;
