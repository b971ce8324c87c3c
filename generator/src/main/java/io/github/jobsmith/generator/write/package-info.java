/** Writes generated files to disk: only changed files, and never outside of one directory. */
@NullMarked
package io.github.jobsmith.generator.write;

import org.jspecify.annotations.NullMarked;
