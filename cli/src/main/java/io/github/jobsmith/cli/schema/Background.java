package io.github.jobsmith.cli.schema;

import java.util.concurrent.Executor;

/**
 * When and how a schema is compiled while files are validated.
 *
 * @param executor runs the compiler
 * @param enough the number of values after which it pays
 */
record Background(Executor executor, long enough) {
  /** A thread that does not keep the command from ending. */
  static final Background DEFAULT = new Background(Background::start, 5_000_000);

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "jobsmith-compiler");
    thread.setDaemon(true);
    thread.start();
  }
}
