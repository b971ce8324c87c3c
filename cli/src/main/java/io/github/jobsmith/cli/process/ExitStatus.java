package io.github.jobsmith.cli.process;

/** The exit statuses of the command, which are a contract. */
public final class ExitStatus {
  public static final int CLEAN = 0;
  public static final int FINDINGS = 1;
  public static final int USAGE = 2;

  /** Something could not be read or written, or a fault of our own. Wins over {@link #FINDINGS}. */
  public static final int FAULT = 3;

  /** Whoever read the results went away, as when {@code SIGPIPE} ends a program of C. */
  public static final int CLOSED_PIPE = 141;

  private ExitStatus() {}
}
