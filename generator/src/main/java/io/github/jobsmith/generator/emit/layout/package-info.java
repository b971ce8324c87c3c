/**
 * Breaks generated code into lines as google-java-format does, so that a formatter leaves it
 * unchanged. Supports the subset of Java that the emitters write; anything else is kept.
 */
@NullMarked
package io.github.jobsmith.generator.emit.layout;

import org.jspecify.annotations.NullMarked;
