package io.github.jobsmith.cli.process;

/** The exit codes of the command. They are part of its public interface. */
public final class ExitStatus {
  public static final int CLEAN = 0;
  public static final int FINDINGS = 1;
  public static final int USAGE = 2;

  /**
   * Something could not be read or written, or there was an internal error. Takes precedence over
   * {@link #FINDINGS}.
   */
  public static final int FAULT = 3;

  /** The reader of standard output closed it, as when {@code SIGPIPE} ends a C program. */
  public static final int CLOSED_PIPE = 141;

  private ExitStatus() {}
}
