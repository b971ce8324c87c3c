package io.github.jobsmith.validation;

/**
 * A part of one line of the text, safe to print: no control characters, no sensitive values.
 *
 * @param text the line, or the part around the place with {@code …} at a cut
 * @param start index of the place in {@code text}, in code points from 0
 * @param length code points to mark, at least 1
 */
public record Excerpt(String text, int start, int length) {}
