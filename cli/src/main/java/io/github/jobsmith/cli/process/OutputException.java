package io.github.jobsmith.cli.process;

import io.github.jobsmith.text.IoFaults;
import java.io.IOException;
import java.util.Locale;

/** Thrown if results cannot be written; ends the command. */
public final class OutputException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Whether the reader of the results has closed the pipe, which is not reported. */
  private final boolean quiet;

  private OutputException(String message, boolean quiet) {
    super(message, null, false, false);
    this.quiet = quiet;
  }

  public static OutputException of(String target, IOException cause) {
    String reason = IoFaults.reason(cause);
    return new OutputException(
        target + ": error: cannot be written: " + reason,
        reason.toLowerCase(Locale.ROOT).contains("pipe"));
  }

  public boolean isQuiet() {
    return quiet;
  }
}
