package io.github.jobsmith.pattern;

/**
 * Thrown when a pattern is too expensive for a value: it backtracks without end in sight, or deeper
 * than the stack. The value is neither valid nor invalid; a validator reports that it could not
 * tell.
 *
 * <p>Only patterns that need backtracking can throw it (see {@link TextPattern#jdk}).
 */
public final class PatternBudgetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PatternBudgetException(String message) {
    // An answer that hostile input can ask for at will should cost little: no stack trace.
    super(message, null, false, false);
  }
}
