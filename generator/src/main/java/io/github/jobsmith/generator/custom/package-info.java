/** The formats and keywords of the application, for options and for lowered schemas. */
@NullMarked
package io.github.jobsmith.generator.custom;

import org.jspecify.annotations.NullMarked;
