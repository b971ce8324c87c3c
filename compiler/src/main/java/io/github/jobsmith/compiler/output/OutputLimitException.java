package io.github.jobsmith.compiler.output;

/**
 * Thrown if a document cannot be evaluated keyword by keyword, or its output not be written, within
 * the limits of {@link OutputEvaluator}. A {@linkplain OutputEvaluator#validator() validator} can
 * usually still decide whether the document is valid.
 */
public final class OutputLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputLimitException(String message) {
    // Without a stack trace, because hostile input can cause any number of these.
    super(message, null, false, false);
  }
}
