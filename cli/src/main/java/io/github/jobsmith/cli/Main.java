package io.github.jobsmith.cli;

import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.schema.BuiltInSchemas;

/** The entry point of the process. Everything that tests need is in {@link Jobsmith}. */
public final class Main {
  private Main() {}

  /** Runs the command; the process ends with its exit code. */
  public static void main(String[] args) {
    int status = new Jobsmith(Session.ofProcess(), new BuiltInSchemas()).run(args);
    // From Java 21 on, System.exit starts the logging of the JDK, which takes longer than a check.
    if (status != 0) {
      System.exit(status);
    }
  }
}
