package io.github.jobsmith.generated.check;

/**
 * Thrown if a validation ends early because it takes too many steps or its thread is interrupted.
 * The value is then neither valid nor invalid; a validator reports that.
 */
public final class StoppedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoppedException(String message) {
    // Without a stack trace, because hostile input can cause any number of these.
    super(message, null, false, false);
  }
}
