package io.github.jobsmith.model;

import org.jspecify.annotations.Nullable;

/**
 * A value, or null as JSON has it: where a member may be absent, null in Java says that it is, and
 * this tells null in JSON from it.
 *
 * @param <T> the type of the value
 * @param value the value, or null for null in JSON
 */
public record OrNull<T>(@Nullable T value) {
  /** A value. */
  public static <T> OrNull<T> of(T value) {
    return new OrNull<>(value);
  }

  /** Null in JSON. */
  public static <T> OrNull<T> ofNull() {
    return new OrNull<>(null);
  }

  /** Whether it is null in JSON. */
  public boolean isNull() {
    return value == null;
  }
}
