package io.github.jobsmith.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A value or JSON null. A member that may be absent is null in Java if it is absent; this type
 * distinguishes JSON null from that. Serializable if the value is.
 *
 * @param <T> the type of the value
 * @param value the value, or null for JSON null
 */
public record OrNull<T>(@Nullable T value) implements Serializable {
  /** Returns a value. */
  public static <T> OrNull<T> of(T value) {
    return new OrNull<>(value);
  }

  /** Returns JSON null. */
  public static <T> OrNull<T> ofNull() {
    return new OrNull<>(null);
  }

  /** Whether this is JSON null. */
  public boolean isNull() {
    return value == null;
  }
}
