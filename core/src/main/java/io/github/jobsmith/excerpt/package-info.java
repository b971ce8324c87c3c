/**
 * Excerpts of a text around a violation, without sensitive values. Only for the packages {@code
 * validation} and {@code message}; not exported.
 */
@NullMarked
package io.github.jobsmith.excerpt;

import org.jspecify.annotations.NullMarked;
