package io.github.jobsmith.model;

/** A value does not fit a model; the message names its place, never its content. */
public final class ModelMismatchException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int node;
  private final String expected;

  public ModelMismatchException(String message, int node, String expected) {
    super(message);
    this.node = node;
    this.expected = expected;
  }

  /** The node whose value does not fit. */
  public int node() {
    return node;
  }

  /** What would fit, as in "must be an integer of 32 bits". */
  public String expected() {
    return expected;
  }
}
