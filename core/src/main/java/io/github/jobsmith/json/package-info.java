/**
 * A strict JSON reader and the flat, immutable document that it fills, and a writer for the way
 * back. Depends on the JDK only.
 *
 * <p>{@link io.github.jobsmith.json.JsonDocument} is where to start.
 */
@NullMarked
package io.github.jobsmith.json;

import org.jspecify.annotations.NullMarked;
