package io.github.jobsmith.cli;

/** The command line makes no sense; the message says what is wrong and the way out. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message, null, false, false);
  }
}
