package io.github.jobsmith.validation;

import io.github.jobsmith.json.JsonItem;
import io.github.jobsmith.json.JsonItems;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Validates the items of a stream in batches. The thread of the stream reads the items and joins
 * the reports in order; it validates batches that no other thread has begun. Not thread-safe.
 */
final class ItemBatches {
  /** The bytes of a batch, apart from its last item. */
  private static final int BATCH = 1 << 16;

  /** The bytes of unfinished batches, apart from the last one. */
  private static final int MOST_BYTES = 8 << 20;

  /** Unfinished batches for each thread. */
  private static final int WINDOW = 8;

  /** The batches that are validated before there are other threads: they take time to start. */
  private static final int ALONE = 16;

  /**
   * Items that belong together.
   *
   * @param task what another thread or this one does
   * @param offered the task until it is done, as the executor has it: an executor may keep what it
   *     was given long after this thread has done it
   */
  private record Batch(
      List<JsonItem> items,
      long bytes,
      FutureTask<List<Report>> task,
      AtomicReference<@Nullable Runnable> offered) {}

  private final ItemValidator validator;
  private final Executor executor;
  private final int window;
  private final ItemReports reports;
  private final ArrayDeque<Batch> unfinished = new ArrayDeque<>();
  private long bytes;
  private long begun;

  /** Why the stream ended, unless it was read to its end. */
  private @Nullable IOException fault;

  /** Whether a batch has items after the last one that was needed. */
  private boolean rest;

  ItemBatches(ItemValidator validator, Executor executor, int threads, ItemReports reports) {
    this.validator = validator;
    this.executor = executor;
    this.window = Math.multiplyExact(WINDOW, threads);
    this.reports = reports;
  }

  /**
   * Validates all items.
   *
   * @throws IOException if the stream fails
   */
  Report of(JsonItems items) throws IOException {
    try {
      JsonItem next = next(items);
      while (next != null && !reports.isFull()) {
        next = add(next, items);
      }
      while (!unfinished.isEmpty() && !reports.isFull()) {
        finish();
      }
      if (fault != null && !reports.isFull()) {
        throw fault;
      }
      boolean left = rest || next != null || fault != null || !unfinished.isEmpty();
      return reports.report(reports.isFull() && left);
    } finally {
      for (Batch batch : unfinished) {
        batch.offered.set(null);
        batch.task.cancel(false);
      }
    }
  }

  /** Adds a batch that begins with an item; returns the item after it, or null. */
  private @Nullable JsonItem add(JsonItem first, JsonItems items) {
    List<JsonItem> batch = new ArrayList<>();
    long size = 0;
    JsonItem next = first;
    for (; next != null && size < BATCH; next = next(items)) {
      batch.add(next);
      size += next.bytes().length;
    }
    FutureTask<List<Report>> task = new FutureTask<>(() -> validator.validate(batch));
    Batch added = new Batch(batch, size, task, new AtomicReference<>(task));
    unfinished.add(added);
    bytes += size;
    begun++;
    if (begun > ALONE) {
      start(added.offered);
    }
    while (!reports.isFull()
        && !unfinished.isEmpty()
        && (begun <= ALONE || unfinished.size() >= window || bytes > MOST_BYTES)) {
      finish();
    }
    return next;
  }

  /** Returns the next item; null at the end and if the stream fails. */
  private @Nullable JsonItem next(JsonItems items) {
    try {
      return items.next();
    } catch (IOException e) {
      fault = e;
      return null;
    }
  }

  private void start(AtomicReference<@Nullable Runnable> offered) {
    try {
      executor.execute(
          () -> {
            Runnable task = offered.get();
            if (task != null) {
              task.run();
            }
          });
    } catch (RejectedExecutionException e) {
      // An executor that is shut down or busy: this thread validates the batch in its turn.
      return;
    }
  }

  /** Joins the reports of the first batch; until it is done, validates batches. */
  private void finish() {
    Batch batch = unfinished.element();
    for (Batch each : unfinished) {
      if (!batch.task.isDone()) {
        // Does nothing if another thread has begun.
        each.task.run();
      }
    }
    unfinished.remove();
    bytes -= batch.bytes;
    List<Report> found = result(batch.task);
    batch.offered.set(null);
    for (int i = 0; i < found.size(); i++) {
      if (reports.isFull()) {
        rest = true;
        return;
      }
      reports.add(found.get(i), batch.items.get(i).bytes().length);
    }
  }

  private static List<Report> result(FutureTask<List<Report>> task) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof Error error) {
        throw error;
      }
      throw cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    } catch (CancellationException e) {
      throw new IllegalStateException(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
