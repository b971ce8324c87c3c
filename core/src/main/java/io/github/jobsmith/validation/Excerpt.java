package io.github.jobsmith.validation;

import io.github.jobsmith.excerpt.Cut;

/**
 * A part of one line of the source text, safe to print: without control characters and sensitive
 * values.
 *
 * @param text the line, or the part around the marked place with {@code …} where it is cut
 * @param start index of the marked place in {@code text}, in code points from 0
 * @param length number of code points to mark, at least 1
 */
public record Excerpt(String text, int start, int length) {
  static Excerpt of(Cut cut) {
    return new Excerpt(cut.text(), cut.start(), cut.length());
  }
}
