package io.github.jobsmith.cli.work;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Threads that are started when there is a task for them. Not thread-safe. */
public final class LazyThreads implements Executor, AutoCloseable {
  private final int threads;
  private @Nullable ExecutorService service;

  /**
   * @param threads at least 1
   */
  public LazyThreads(int threads) {
    this.threads = threads;
  }

  @Override
  public void execute(Runnable task) {
    if (service == null) {
      service = Executors.newFixedThreadPool(threads, LazyThreads::thread);
    }
    service.execute(task);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "jobsmith-items");
    thread.setDaemon(true);
    return thread;
  }

  /** Ends the threads as soon as they have run what they have begun; waits for none. */
  @Override
  public void close() {
    if (service != null) {
      service.shutdownNow();
    }
  }
}
