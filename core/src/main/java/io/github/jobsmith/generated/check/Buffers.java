package io.github.jobsmith.generated.check;

import io.github.jobsmith.reuse.Idle;

/** Arrays for intermediate results, which are lent to one check at a time. Thread-safe. */
public final class Buffers {
  private static final int FIRST_SIZE = 64;

  /** Arrays of up to this length are kept: 512 KiB. */
  private static final int MOST_KEPT = 1 << 16;

  private final Idle<long[]> idle = new Idle<>();

  Buffers() {}

  /**
   * Returns an array that only the caller has until it gives it back.
   *
   * @param size the least length; the array can be longer, and contains anything
   */
  public long[] take(int size) {
    long[] known = idle.take();
    return known != null && known.length >= size ? known : new long[Math.max(FIRST_SIZE, size)];
  }

  /** Takes an array back, which the caller must not use any more. */
  public void give(long[] array) {
    if (array.length <= MOST_KEPT) {
      idle.give(array);
    }
  }
}
