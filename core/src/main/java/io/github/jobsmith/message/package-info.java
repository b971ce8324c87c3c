/**
 * The wording of messages, made from the typed facts of findings. For the package {@code
 * validation} alone; not exported.
 */
@NullMarked
package io.github.jobsmith.message;

import org.jspecify.annotations.NullMarked;
