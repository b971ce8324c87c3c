package io.github.jobsmith.validation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/** A time at which validations end, and the clock that tells whether it has passed. */
record Deadline(Instant end, InstantSource clock) implements TimeLimit, BooleanSupplier {
  @Override
  public BooleanSupplier begin() {
    return this;
  }

  /** Returns whether it has passed. */
  @Override
  public boolean getAsBoolean() {
    return !clock.instant().isBefore(end);
  }
}
