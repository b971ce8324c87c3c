package io.github.jobsmith.validation;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/** The time that each validation has, and the clock that measures it. */
record Timeout(Duration length, InstantSource clock) implements TimeLimit {
  @Override
  public BooleanSupplier begin() {
    return new Deadline(clock.instant().plus(length), clock);
  }
}
