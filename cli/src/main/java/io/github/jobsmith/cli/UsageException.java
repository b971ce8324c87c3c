package io.github.jobsmith.cli;

import org.jspecify.annotations.Nullable;

/** The command line makes no sense; the message says what is wrong and the way out. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(@Nullable String message) {
    super(message, null, false, false);
  }

  /** What the command line names cannot be used, and the user has been told why. */
  static UsageException told() {
    return new UsageException(null);
  }

  boolean isTold() {
    return getMessage() == null;
  }
}
