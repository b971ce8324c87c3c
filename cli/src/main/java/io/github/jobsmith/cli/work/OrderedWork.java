package io.github.jobsmith.cli.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs tasks on several threads and finishes them in the order in which they were added, so that
 * what is made of them does not depend on the number of threads. The owner, which is the thread
 * that creates an instance and adds tasks, runs tasks as well while it waits. The number of
 * unfinished tasks and the sum of their sizes are limited; a task that is larger than the limit is
 * run when all earlier ones are finished.
 *
 * @param <T> the tasks
 * @param <E> what finishing can throw, after which no task is finished any more
 */
public final class OrderedWork<T extends OrderedWork.Task, E extends Exception>
    implements AutoCloseable {
  /** A part of the work. */
  public interface Task {
    /** Does what any thread can do. Keeps exceptions for the finisher; must not throw. */
    void run();

    /** Returns about how many bytes the task needs until it is finished; not negative. */
    long size();
  }

  /**
   * Takes the tasks that were run, in the order in which they were added, on the owner's thread.
   *
   * @param <T> the tasks
   * @param <E> what it can throw
   */
  public interface Finisher<T, E extends Exception> {
    void finish(T task) throws E;
  }

  /** A place for a task, used again when the task is finished. */
  private static final class Slot {
    private volatile Task task = NOTHING;
    private volatile boolean run;
  }

  private static final Task NOTHING =
      new Task() {
        @Override
        public void run() {}

        @Override
        public long size() {
          return 0;
        }
      };

  /** Unfinished tasks for each thread. */
  private static final int WINDOW = 32;

  /** How often a thread looks for a task before it sleeps: some microseconds. */
  private static final int SPINS = 200;

  private final Finisher<T, E> finisher;
  private final long mostBytes;
  private final Thread owner = Thread.currentThread();
  private final Slot[] slots;
  private final List<Worker> workers = new ArrayList<>();

  /** The number of tasks that were taken by a thread. */
  private final AtomicLong taken = new AtomicLong();

  /** The number of tasks that were added; written by the owner. */
  private volatile long added;

  private volatile boolean ownerWaits;
  private volatile boolean closed;

  /** The number of tasks that were finished, and the bytes of those that were not. */
  private long finished;

  private long bytes;

  /**
   * Starts the threads.
   *
   * @param threads at least 1: the owner, and others
   * @param mostBytes the limit of the sizes of unfinished tasks
   */
  public OrderedWork(int threads, long mostBytes, Finisher<T, E> finisher) {
    this.finisher = finisher;
    this.mostBytes = mostBytes;
    this.slots = new Slot[WINDOW * threads];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = new Slot();
    }
    for (int i = 2; i <= threads; i++) {
      Worker worker = new Worker("jobsmith-" + i);
      worker.setDaemon(true);
      worker.start();
      workers.add(worker);
    }
  }

  /**
   * Adds a task. May first run tasks and finish earlier ones.
   *
   * @throws E if the finisher does
   */
  public void add(T task) throws E {
    while (added - finished == slots.length
        || added > finished && bytes + task.size() > mostBytes) {
      finishNext();
    }
    Slot slot = slot(added);
    slot.run = false;
    slot.task = task;
    bytes += task.size();
    added++;
    for (int i = 0; i < workers.size(); i++) {
      Worker worker = workers.get(i);
      if (worker.waits) {
        worker.waits = false;
        LockSupport.unpark(worker);
        break;
      }
    }
    while (finished < added && slot(finished).run) {
      finishNext();
    }
  }

  /**
   * Finishes all tasks that were added.
   *
   * @throws E if the finisher does
   */
  public void finish() throws E {
    while (finished < added) {
      finishNext();
    }
  }

  /** Finishes the next task; until it was run, runs tasks. */
  private void finishNext() throws E {
    Slot next = slot(finished);
    while (!next.run) {
      Slot other = take();
      if (other != null) {
        run(other);
      } else {
        await(next);
      }
    }
    @SuppressWarnings("unchecked") // Only add puts tasks into slots that were taken.
    T task = (T) next.task;
    next.task = NOTHING;
    bytes -= task.size();
    finished++;
    finisher.finish(task);
  }

  /** A task that throws nevertheless ends this thread, but the others do not wait for it. */
  private void run(Slot slot) {
    try {
      slot.task.run();
    } finally {
      slot.run = true;
      if (ownerWaits) {
        LockSupport.unpark(owner);
      }
    }
  }

  /** Waits for a task that another thread runs. */
  private void await(Slot slot) {
    for (int i = 0; i < SPINS && !slot.run; i++) {
      Thread.onSpinWait();
    }
    ownerWaits = true;
    while (!slot.run) {
      LockSupport.park(this);
    }
    ownerWaits = false;
  }

  private Slot slot(long number) {
    return slots[(int) (number % slots.length)];
  }

  /** Takes the next task; null if none is left. */
  private Slot take() {
    for (long next = taken.get(); next < added; next = taken.get()) {
      if (taken.compareAndSet(next, next + 1)) {
        return slot(next);
      }
    }
    return null;
  }

  /** Ends the threads as soon as they have run what they have taken; waits for none. */
  @Override
  public void close() {
    closed = true;
    for (Worker worker : workers) {
      LockSupport.unpark(worker);
    }
  }

  private final class Worker extends Thread {
    private volatile boolean waits;

    Worker(String name) {
      super(name);
    }

    @Override
    public void run() {
      while (!closed) {
        Slot slot = take();
        for (int i = 0; slot == null && i < SPINS; i++) {
          Thread.onSpinWait();
          slot = take();
        }
        if (slot == null) {
          waits = true;
          while (waits && !closed && taken.get() >= added) {
            LockSupport.park(OrderedWork.this);
          }
          waits = false;
          continue;
        }
        OrderedWork.this.run(slot);
      }
    }
  }
}
