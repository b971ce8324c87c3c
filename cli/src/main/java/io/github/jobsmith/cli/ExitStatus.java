package io.github.jobsmith.cli;

/** The exit statuses of the command, which are a contract. */
final class ExitStatus {
  static final int CLEAN = 0;
  static final int FINDINGS = 1;
  static final int USAGE = 2;

  /** Something could not be read or written, or a fault of our own. Wins over {@link #FINDINGS}. */
  static final int FAULT = 3;

  /** Whoever read the results went away, as when {@code SIGPIPE} ends a program of C. */
  static final int CLOSED_PIPE = 141;

  private ExitStatus() {}
}
