package io.github.jobsmith.cli;

import java.io.PrintStream;

/** How a fault of our own is told: in one line, with the way to more. */
final class InternalFault {
  private InternalFault() {}

  static String describe(Throwable fault) {
    String message = fault.getMessage();
    return "internal fault: "
        + fault.getClass().getSimpleName()
        + (message == null ? "" : ": " + message)
        + "; JOBSMITH_DEBUG=1 shows where";
  }

  static void trace(Throwable fault, boolean wanted, PrintStream err) {
    if (wanted) {
      fault.printStackTrace(err);
    }
  }
}
