/**
 * Breaks generated code into lines as google-java-format does, so that a project that formats its
 * sources leaves them alone. Knows the part of Java that the emitters write; anything else is kept
 * as it is.
 */
@NullMarked
package io.github.jobsmith.generator.emit.layout;

import org.jspecify.annotations.NullMarked;
