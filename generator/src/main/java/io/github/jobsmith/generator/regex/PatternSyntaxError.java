package io.github.jobsmith.generator.regex;

/**
 * A pattern that cannot be compiled: it is not ECMA-262, too large, or cannot be translated
 * exactly.
 */
public final class PatternSyntaxError extends Exception {
  private static final long serialVersionUID = 1L;

  /** Index in the pattern, in UTF-16 units. */
  private final int index;

  private final String description;
  private final String hint;

  PatternSyntaxError(int index, String description, String hint) {
    super("at index " + index + ": " + description + "; " + hint);
    this.index = index;
    this.description = description;
    this.hint = hint;
  }

  /**
   * Returns the index in the pattern, in UTF-16 units from its beginning; at most the pattern's
   * length.
   */
  public int index() {
    return index;
  }

  /** Returns what is wrong, as a clause: {@code a group is not closed}. */
  public String description() {
    return description;
  }

  /** Returns how to fix the pattern, as a clause: {@code add a )}. */
  public String hint() {
    return hint;
  }
}
