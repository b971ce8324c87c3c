package io.github.jobsmith.reuse;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Objects that nobody uses at the moment. Each belongs to one thread from {@link #take} until
 * {@link #give}. Keeps a few objects; others are left to the garbage collector. Thread-safe.
 *
 * @param <T> mutable objects that are prepared before or after each use
 */
public final class Idle<T> {
  /** The number of objects that are kept: for that many threads at the same time. */
  static final int MOST = 16;

  private final AtomicReferenceArray<@Nullable T> objects = new AtomicReferenceArray<>(MOST);

  /** Removes an object, so that only the caller has it; null if there is none. */
  public @Nullable T take() {
    for (int i = 0; i < MOST; i++) {
      T object = objects.get(i);
      if (object != null && objects.compareAndSet(i, object, null)) {
        return object;
      }
    }
    return null;
  }

  /** Keeps an object that the caller uses no more, if there is room. */
  public void give(T object) {
    for (int i = 0; i < MOST; i++) {
      if (objects.get(i) == null && objects.compareAndSet(i, null, object)) {
        return;
      }
    }
  }
}
