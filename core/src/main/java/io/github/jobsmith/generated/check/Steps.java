package io.github.jobsmith.generated.check;

/**
 * Counts the items and members that the checks of one validation visit, to end it when there are
 * too many or its thread is interrupted. Not thread-safe.
 */
final class Steps {
  /** The number of steps after which the thread is asked, so that most steps only count. */
  static final int SLICE = 4_096;

  private final long max;

  /** The steps that are left after this slice. */
  private long left;

  private int slice;

  /**
   * Creates a counter.
   *
   * @param max maximum number of steps
   */
  Steps(long max) {
    this.max = max;
    this.left = max;
    begin();
  }

  /**
   * Counts a step.
   *
   * @throws StoppedException if there are too many, or the thread is interrupted
   */
  void take() {
    if (--slice < 0) {
      pause();
    }
  }

  private void pause() {
    if (left == 0) {
      throw new StoppedException("it takes more than " + max + (max == 1 ? " step" : " steps"));
    } else if (Thread.currentThread().isInterrupted()) {
      throw new StoppedException("the thread was interrupted");
    }
    begin();
    slice--;
  }

  private void begin() {
    slice = (int) Math.min(SLICE, left);
    left -= slice;
  }
}
