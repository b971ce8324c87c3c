package io.github.jobsmith.cli.process;

import java.io.Console;

/** Where standard output goes. */
public interface Terminal {
  /** Whether standard output is a terminal. */
  boolean isStdout();

  /** Java 17 only knows whether input and output both are a terminal; the launcher knows better. */
  final class OfProcess implements Terminal {
    private static final String PROPERTY = "jobsmith.stdout.terminal";

    @Override
    public boolean isStdout() {
      String told = System.getProperty(PROPERTY);
      if (told != null) {
        return told.equals("true");
      }
      Console console = System.console();
      return console != null && isTerminal(console);
    }

    /** Since Java 22 there can be a console without a terminal, and a method that distinguishes. */
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
