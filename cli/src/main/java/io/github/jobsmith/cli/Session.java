package io.github.jobsmith.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Everything that the command knows of the process around it.
 *
 * @param in standard input
 * @param out standard output, unbuffered; failures to write are not swallowed
 * @param err standard error
 * @param environment value of an environment variable, the empty string when it is not set
 * @param terminal whether standard output is a terminal
 * @param clock asked only when the user says {@code now}
 */
record Session(
    InputStream in,
    OutputStream out,
    PrintStream err,
    UnaryOperator<String> environment,
    BooleanSupplier terminal,
    Supplier<Instant> clock) {

  static Session ofProcess() {
    return new Session(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        System.err,
        name -> {
          String value = System.getenv(name);
          return value == null ? "" : value;
        },
        TerminalCheck::stdoutIsTerminal,
        Instant::now);
  }

  boolean debug() {
    return !environment.apply("JOBSMITH_DEBUG").isEmpty();
  }
}
