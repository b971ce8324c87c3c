package io.github.jobsmith.validation;

/**
 * A part of one line of a text.
 *
 * @param start index of the place in {@code text}, in code points from 0
 * @param length code points to mark, at least 1
 */
record Cut(String text, int start, int length) {}
