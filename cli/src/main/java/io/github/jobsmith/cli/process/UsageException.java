package io.github.jobsmith.cli.process;

import org.jspecify.annotations.Nullable;

/** Thrown if the command line is invalid; the message says why and how to correct it. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UsageException(@Nullable String message) {
    super(message, null, false, false);
  }

  /** Returns an exception for a problem that has already been reported. */
  public static UsageException told() {
    return new UsageException(null);
  }

  public boolean isTold() {
    return getMessage() == null;
  }
}
