package io.github.jobsmith.cli.output;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Changes of files that must not be cut off. When the process is asked to end, as by Ctrl-C, a
 * change that has begun is completed, and no further one begins: no temporary file is left behind,
 * and the thread that writes does not report that its file is gone.
 */
final class FileChanges {
  /** Held during a change, and for good once the process ends. */
  private static final Lock LOCK = lockAtExit();

  private static final int LONGEST_SECONDS = 5;

  private FileChanges() {}

  /**
   * Runs before files are deleted for which {@link java.io.File#deleteOnExit} was called, as all
   * shutdown hooks do.
   */
  private static Lock lockAtExit() {
    Lock lock = new ReentrantLock();
    Thread last =
        new Thread(
            () -> {
              try {
                lock.tryLock(LONGEST_SECONDS, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "jobsmith-file-changes");
    try {
      Runtime.getRuntime().addShutdownHook(last);
    } catch (IllegalStateException e) {
      // The process ends already.
      lock.lock();
    }
    return lock;
  }

  /** Begins a change; once the process ends, waits until it has ended. */
  static void begin() {
    LOCK.lock();
  }

  /** Ends a change, on the thread that has begun it. */
  static void end() {
    LOCK.unlock();
  }
}
