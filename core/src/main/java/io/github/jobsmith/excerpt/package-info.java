/**
 * Excerpts of a text around a violation, without what must not be shown. For the packages {@code
 * validation} and {@code message} alone; not exported.
 */
@NullMarked
package io.github.jobsmith.excerpt;

import org.jspecify.annotations.NullMarked;
