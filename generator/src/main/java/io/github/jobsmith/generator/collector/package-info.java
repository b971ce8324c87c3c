/** Collects the errors, warnings and infos about schemas; not exported. */
@NullMarked
package io.github.jobsmith.generator.collector;

import org.jspecify.annotations.NullMarked;
