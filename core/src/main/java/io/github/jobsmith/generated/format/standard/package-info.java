/**
 * The formats defined by JSON Schema, from {@code date-time} to {@code regex}, as in the
 * specifications that it refers to. For generated code, not for applications.
 *
 * <p>{@link io.github.jobsmith.generated.format.standard.StandardFormats} is the entry point; the
 * other classes match ranges of a document's text. They take linear time without recursion, and
 * those for ASCII do not allocate.
 */
@NullMarked
package io.github.jobsmith.generated.format.standard;

import org.jspecify.annotations.NullMarked;
