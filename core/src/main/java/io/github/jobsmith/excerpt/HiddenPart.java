package io.github.jobsmith.excerpt;

/**
 * Bytes {@code [from, to)} of a text that an excerpt shows otherwise.
 *
 * @param text what is shown instead
 */
record HiddenPart(int from, int to, String text) {
  /** Instead of a string in quotes. */
  static final String STRING = "\"\u2026\"";

  /** Instead of anything else. */
  static final String OTHER = "\u2026";
}
