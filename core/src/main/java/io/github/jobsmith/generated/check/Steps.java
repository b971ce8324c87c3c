package io.github.jobsmith.generated.check;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Counts the items and members that the checks of one validation visit, to end it when there are
 * too many, its thread is interrupted or a deadline has passed. Not thread-safe.
 */
final class Steps {
  /** The number of steps after which the thread is asked, so that most steps only count. */
  static final int SLICE = 4_096;

  /**
   * The number of steps between two checks of a deadline; smaller, since single steps can be slow.
   */
  static final int SHORT_SLICE = 16;

  private final long max;
  private final @Nullable BooleanSupplier deadline;

  /** The steps that are left after this slice. */
  private long left;

  private int slice;

  /**
   * Creates a counter.
   *
   * @param max maximum number of steps
   * @param deadline returns whether a deadline has passed; null if there is none
   */
  Steps(long max, @Nullable BooleanSupplier deadline) {
    this.max = max;
    this.deadline = deadline;
    this.left = max;
    begin();
  }

  /** Begins to count anew. */
  void reset() {
    left = max;
    begin();
  }

  /**
   * Counts a step.
   *
   * @throws StoppedException if there are too many, the thread is interrupted, or the deadline has
   *     passed
   */
  void take() {
    if (--slice < 0) {
      pause();
    }
  }

  /**
   * Counts a step that can be slow, such as a call of the application.
   *
   * @throws StoppedException as {@link #take}, also if the deadline passed a few steps ago
   */
  void takeSlow() {
    take();
    if (deadline != null && deadline.getAsBoolean()) {
      throw passed();
    }
  }

  private static StoppedException passed() {
    return new StoppedException("the deadline has passed", StoppedExpectation.Cause.DEADLINE);
  }

  private void pause() {
    if (left == 0) {
      throw StoppedException.afterSteps(max);
    } else if (Thread.currentThread().isInterrupted()) {
      throw new StoppedException(
          "the thread was interrupted", StoppedExpectation.Cause.INTERRUPTION);
    } else if (deadline != null && deadline.getAsBoolean()) {
      throw passed();
    }
    begin();
    slice--;
  }

  private void begin() {
    slice = (int) Math.min(deadline == null ? SLICE : SHORT_SLICE, left);
    left -= slice;
  }
}
