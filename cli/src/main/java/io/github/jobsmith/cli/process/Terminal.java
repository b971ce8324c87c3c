package io.github.jobsmith.cli.process;

import java.io.Console;

/** Describes the targets of output. */
public interface Terminal {
  /** Whether standard output is a terminal. */
  boolean isStdout();

  /** Whether standard error is known to be a terminal. */
  default boolean isStderr() {
    return false;
  }

  /**
   * Java 17 can only tell whether both input and output are a terminal; the launcher can tell
   * which.
   */
  final class OfProcess implements Terminal {
    private static final String PROPERTY = "jobsmith.stdout.terminal";
    private static final String PROPERTY_ERR = "jobsmith.stderr.terminal";

    @Override
    public boolean isStdout() {
      String told = System.getProperty(PROPERTY);
      if (told != null) {
        return told.equals("true");
      }
      Console console = System.console();
      return console != null && isTerminal(console);
    }

    @Override
    public boolean isStderr() {
      return "true".equals(System.getProperty(PROPERTY_ERR));
    }

    /**
     * Since Java 22, a console may exist without a terminal, and there is a method to distinguish.
     */
    private static boolean isTerminal(Console console) {
      try {
        return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
      } catch (NoSuchMethodException e) {
        return true;
      } catch (ReflectiveOperationException e) {
        return false;
      }
    }
  }
}
