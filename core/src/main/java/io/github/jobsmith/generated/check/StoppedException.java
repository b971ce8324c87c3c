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
  private final transient @Nullable StoppedExpectation stop;

  /**
   * Creates an exception about a validation as a whole.
   *
   * @param cause why it ended, except too many steps
   */
  StoppedException(String message, StoppedExpectation.Cause cause) {
    this(message, null, 0, false, null, new StoppedExpectation(cause, 0));
  }

  /** Returns the exception after too many steps. */
  static StoppedException afterSteps(long max) {
    return new StoppedException(
        "it takes more than " + max + (max == 1 ? " step" : " steps"),
        null,
        0,
        false,
        null,
        new StoppedExpectation(StoppedExpectation.Cause.STEPS, max));
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
    this(message, document, node, name, constraint, null);
  }

  private StoppedException(
      String message,
      @Nullable JsonDocument document,
      int node,
      boolean name,
      @Nullable Constraint constraint,
      @Nullable StoppedExpectation stop) {
    // Without a stack trace, because hostile input can cause any number of these.
    super(message, null, false, false);
    this.document = document;
    this.node = node;
    this.name = name;
    this.constraint = constraint;
    this.stop = stop;
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
      Constraint reported = stop == null ? stopped : stopped.expecting(stop);
      findings.fail(root, reported, "is not completely validated: " + message);
    } else if (name && document == in) {
      findings.failName(node, constraint, message);
    } else {
      findings.fail(document == in ? node : root, constraint, message);
    }
  }
}
