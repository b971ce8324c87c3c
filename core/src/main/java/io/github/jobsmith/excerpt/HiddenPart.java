package io.github.jobsmith.excerpt;

/**
 * The bytes {@code [from, to)} of a text, which an excerpt replaces.
 *
 * @param text the replacement
 */
record HiddenPart(int from, int to, String text) {
  /** Replaces a quoted string. */
  static final String STRING = "\"\u2026\"";

  /** Replaces anything else. */
  static final String OTHER = "\u2026";
}
