package io.github.jobsmith.generator.regex;

/** A pattern that cannot be compiled: not ECMA-262, too large, or beyond what can be honoured. */
public final class PatternSyntaxError extends Exception {
  private static final long serialVersionUID = 1L;

  /** Index of the place in the pattern, in UTF-16 units. */
  private final int index;

  private final String description;
  private final String wayOut;

  PatternSyntaxError(int index, String description, String wayOut) {
    super("at index " + index + ": " + description + "; " + wayOut);
    this.index = index;
    this.description = description;
    this.wayOut = wayOut;
  }

  /** Where in the pattern, in UTF-16 units from its beginning; at most the pattern's length. */
  public int index() {
    return index;
  }

  /** What is wrong, as a piece of a sentence: {@code a group is not closed}. */
  public String description() {
    return description;
  }

  /** What to write instead, as a piece of a sentence: {@code add a )}. */
  public String wayOut() {
    return wayOut;
  }
}
