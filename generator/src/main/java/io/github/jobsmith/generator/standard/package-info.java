/** Schemas of the Jobsmith dialect as plain JSON Schema 2020-12, for other tools. */
@NullMarked
package io.github.jobsmith.generator.standard;

import org.jspecify.annotations.NullMarked;
