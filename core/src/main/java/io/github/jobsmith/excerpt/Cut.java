package io.github.jobsmith.excerpt;

/**
 * A part of one line of a text.
 *
 * @param start index of the marked place in {@code text}, in code points from 0
 * @param length number of code points to mark, at least 1
 */
public record Cut(String text, int start, int length) {}
