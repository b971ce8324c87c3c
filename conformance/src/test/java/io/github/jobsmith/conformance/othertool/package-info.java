/** The built-in schemas, as {@code jobsmith schema} prints them, in other tools. */
@NullMarked
package io.github.jobsmith.conformance.othertool;

import org.jspecify.annotations.NullMarked;
