package io.github.jobsmith.model;

/**
 * Thrown if a value does not fit a model. The message contains the location, but never the content.
 */
public final class ModelMismatchException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int node;
  private final String expected;

  /**
   * Creates an exception.
   *
   * @param message with the location, without the content
   * @param node the value that does not fit
   * @param expected what would fit, beginning with {@code must}
   */
  public ModelMismatchException(String message, int node, String expected) {
    super(message);
    this.node = node;
    this.expected = expected;
  }

  /** Returns the node whose value does not fit. */
  public int node() {
    return node;
  }

  /** Returns what would fit, such as "must be an integer of 32 bits". */
  public String expected() {
    return expected;
  }
}
