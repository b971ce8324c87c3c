package io.github.jobsmith.cli.process;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;

/**
 * The process that runs the command.
 *
 * @param in standard input
 * @param out standard output, unbuffered; write errors are not suppressed
 * @param err standard error
 * @param environment environment variables
 * @param terminal which outputs are a terminal
 * @param clock used only for {@code now}, timeouts, and the dates of a configuration
 */
public record Session(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Map<String, String> environment,
    Terminal terminal,
    InstantSource clock) {

  public static Session ofProcess() {
    return new Session(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        System.err,
        System.getenv(),
        new Terminal.OfProcess(),
        InstantSource.system());
  }

  /** Whether an environment variable is set and not empty. */
  public boolean has(String variable) {
    return !environment.getOrDefault(variable, "").isEmpty();
  }

  public boolean debug() {
    return has("JOBSMITH_DEBUG");
  }
}
