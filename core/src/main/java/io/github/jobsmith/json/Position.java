package io.github.jobsmith.json;

/**
 * A place in a text as people count it.
 *
 * @param line 1 for the first line; lines end at line feed, carriage return, or the two together
 * @param column 1 for the first character of a line; counts code points
 */
public record Position(int line, int column) {}
