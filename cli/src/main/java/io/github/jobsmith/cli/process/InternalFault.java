package io.github.jobsmith.cli.process;

import java.io.PrintStream;

/** Describes an internal error, or a lack of memory, in one line, and says what to do. */
public final class InternalFault {
  private InternalFault() {}

  public static String describe(Throwable fault) {
    if (fault instanceof OutOfMemoryError && isHeap(String.valueOf(fault.getMessage()))) {
      return "requires more memory than the "
          + Runtime.getRuntime().maxMemory() / (1024 * 1024)
          + " MiB that Java may use; set JOBSMITH_JAVA_OPTS, for example to -Xmx2g";
    }
    String message = fault.getMessage();
    return "internal error: "
        + fault.getClass().getSimpleName()
        + (message == null ? "" : ": " + message)
        + "; set JOBSMITH_DEBUG=1 to print the stack trace";
  }

  /** Whether a larger heap would help; Java also reports a lack of threads as a lack of memory. */
  private static boolean isHeap(String message) {
    return !message.contains("native thread")
        && !message.contains("Metaspace")
        && !message.contains("class space");
  }

  public static void trace(Throwable fault, boolean wanted, PrintStream err) {
    if (wanted) {
      fault.printStackTrace(err);
    }
  }
}
