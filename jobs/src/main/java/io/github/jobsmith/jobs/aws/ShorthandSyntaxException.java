package io.github.jobsmith.jobs.aws;

/** Says why a text is not shorthand, and where. */
final class ShorthandSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int index;

  /**
   * Creates an exception.
   *
   * @param index in the text, in UTF-16 units
   */
  ShorthandSyntaxException(String message, int index) {
    super(message, null, false, false); // One is thrown for each key after a list.
    this.index = index;
  }

  int index() {
    return index;
  }
}
