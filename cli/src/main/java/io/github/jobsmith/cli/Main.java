package io.github.jobsmith.cli;

import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.schema.BuiltInSchemas;

/** The entry point of the process. Everything that tests need is in {@link Jobsmith}. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(new Jobsmith(Session.ofProcess(), new BuiltInSchemas()).run(args));
  }
}
