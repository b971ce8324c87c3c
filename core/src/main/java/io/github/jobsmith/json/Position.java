package io.github.jobsmith.json;

/**
 * A position in a text, for people.
 *
 * @param line from 1; lines end at a line feed, a carriage return, or both together
 * @param column from 1, in code points
 */
public record Position(int line, int column) {}
