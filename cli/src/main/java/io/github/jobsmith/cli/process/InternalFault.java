package io.github.jobsmith.cli.process;

import java.io.PrintStream;

/** Describes an internal error in one line, and says how to get the stack trace. */
public final class InternalFault {
  private InternalFault() {}

  public static String describe(Throwable fault) {
    String message = fault.getMessage();
    return "internal error: "
        + fault.getClass().getSimpleName()
        + (message == null ? "" : ": " + message)
        + "; set JOBSMITH_DEBUG=1 to print the stack trace";
  }

  public static void trace(Throwable fault, boolean wanted, PrintStream err) {
    if (wanted) {
      fault.printStackTrace(err);
    }
  }
}
