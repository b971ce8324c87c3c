package io.github.jobsmith.cli.process;

import org.jspecify.annotations.Nullable;

/** The command line makes no sense; the message says what is wrong and the way out. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UsageException(@Nullable String message) {
    super(message, null, false, false);
  }

  /** What the command line names cannot be used, and the user has been told why. */
  public static UsageException told() {
    return new UsageException(null);
  }

  public boolean isTold() {
    return getMessage() == null;
  }
}
