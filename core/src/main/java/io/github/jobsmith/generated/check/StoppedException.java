package io.github.jobsmith.generated.check;

import io.github.jobsmith.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a validation ends early because it takes too many steps, its thread is interrupted, or
 * a check of the application fails where that cannot be reported. The value is then neither valid
 * nor invalid; a validator reports that.
 */
public final class StoppedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable JsonDocument document;
  private final int node;
  private final boolean name;
  private final transient @Nullable Constraint constraint;

  StoppedException(String message) {
    this(message, null, 0, false, null);
  }

  /**
   * Creates an exception about one value.
   *
   * @param message what to report about the value
   * @param constraint with which to report it
   */
  StoppedException(
      String message,
      @Nullable JsonDocument document,
      int node,
      boolean name,
      @Nullable Constraint constraint) {
    // Without a stack trace, because hostile input can cause any number of these.
    super(message, null, false, false);
    this.document = document;
    this.node = node;
    this.name = name;
    this.constraint = constraint;
  }

  /**
   * Reports the reason.
   *
   * @param in the document that was validated
   * @param root the value that was validated
   * @param stopped the constraint of a validation that ended early as a whole
   */
  public void report(JsonDocument in, int root, Constraint stopped, Findings findings) {
    String message = String.valueOf(getMessage());
    if (constraint == null) {
      findings.fail(root, stopped, "is not completely validated: " + message);
    } else if (name && document == in) {
      findings.failName(node, constraint, message);
    } else {
      findings.fail(document == in ? node : root, constraint, message);
    }
  }
}
