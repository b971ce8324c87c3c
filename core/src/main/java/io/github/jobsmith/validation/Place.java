package io.github.jobsmith.validation;

/**
 * Where a violation is.
 *
 * @param pointer JSON Pointer of the value; see {@link Violation#pointer()}
 * @param line from 1; 0 if there is no source text
 * @param column in code points, from 1; 0 if there is no source text
 */
public record Place(String pointer, int line, int column) {}
