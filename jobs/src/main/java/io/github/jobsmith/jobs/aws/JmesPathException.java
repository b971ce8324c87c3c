package io.github.jobsmith.jobs.aws;

/** A text is not a JMESPath expression, or not one that can be evaluated. */
final class JmesPathException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int index;
  private final boolean isSyntax;

  /**
   * Creates an exception for a text that is not an expression.
   *
   * @param message what the expression has
   * @param index where, in the expression
   */
  JmesPathException(String message, int index) {
    this(message, index, true);
  }

  private JmesPathException(String message, int index, boolean isSyntax) {
    super(message);
    this.index = index;
    this.isSyntax = isSyntax;
  }

  /** Returns an exception for a function that cannot be called. */
  static JmesPathException ofFunction(String message, int index) {
    return new JmesPathException(message, index, false);
  }

  /** Whether the text is not an expression, as opposed to one that cannot be evaluated. */
  boolean isSyntax() {
    return isSyntax;
  }

  int index() {
    return index;
  }
}
