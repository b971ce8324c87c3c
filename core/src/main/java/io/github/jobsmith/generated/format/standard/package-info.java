/**
 * The formats that JSON Schema itself names, from {@code date-time} to {@code regex}, as the
 * specifications behind them define them. For generated code, not for applications.
 *
 * <p>{@link io.github.jobsmith.generated.format.standard.StandardFormats} is the door; the rest are
 * scanners over a stretch of a document's text. They run in time linear in the text and without
 * recursion, and those that look at ASCII only do not allocate.
 */
@NullMarked
package io.github.jobsmith.generated.format.standard;

import org.jspecify.annotations.NullMarked;
