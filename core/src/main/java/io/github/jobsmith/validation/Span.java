package io.github.jobsmith.validation;

import io.github.jobsmith.json.TextPosition;

/**
 * A part of a text.
 *
 * @param start the position of its first character
 * @param end the position after its last character, which may be on a later line
 */
public record Span(TextPosition start, TextPosition end) {}
