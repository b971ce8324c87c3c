/**
 * The wording of messages, created from the typed data of findings. Only for the package {@code
 * validation}; not exported.
 */
@NullMarked
package io.github.jobsmith.message;

import org.jspecify.annotations.NullMarked;
