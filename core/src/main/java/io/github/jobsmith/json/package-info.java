/**
 * A strict JSON reader, the flat, immutable document that it creates, and a writer. Depends on the
 * JDK only.
 *
 * <p>Start with {@link io.github.jobsmith.json.JsonDocument}.
 */
@NullMarked
package io.github.jobsmith.json;

import org.jspecify.annotations.NullMarked;
