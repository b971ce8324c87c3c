package io.github.jobsmith.validation;

import io.github.jobsmith.json.JsonLimits;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to validate. Immutable. Nothing in a validator reads the clock: the submission instant is a
 * value.
 */
public final class ValidationOptions {
  /**
   * No submission instant, strict limits, at most 10,000 violations, {@link JsonLimits#DEFAULT}.
   */
  public static final ValidationOptions DEFAULT =
      new ValidationOptions(null, false, 10_000, JsonLimits.DEFAULT);

  private final @Nullable Instant submitAt;
  private final boolean relaxedLimits;
  private final int maxViolations;
  private final JsonLimits limits;

  private ValidationOptions(
      @Nullable Instant submitAt, boolean relaxedLimits, int maxViolations, JsonLimits limits) {
    this.submitAt = submitAt;
    this.relaxedLimits = relaxedLimits;
    this.maxViolations = maxViolations;
    this.limits = limits;
  }

  /**
   * The same, with the instant at which the document is submitted: rules relative to it are run.
   */
  public ValidationOptions withSubmitAt(Instant instant) {
    return new ValidationOptions(
        Objects.requireNonNull(instant, "instant"), relaxedLimits, maxViolations, limits);
  }

  /**
   * The same, with upper bounds and enumerations as warnings, for the day when a service raises
   * one.
   */
  public ValidationOptions withRelaxedLimits(boolean relaxed) {
    return new ValidationOptions(submitAt, relaxed, maxViolations, limits);
  }

  /**
   * The same, with at most so many violations a document.
   *
   * @throws IllegalArgumentException when it is less than 1
   */
  public ValidationOptions withMaxViolations(int max) {
    if (max < 1) {
      throw new IllegalArgumentException("maxViolations is " + max + "; must be at least 1");
    }
    return new ValidationOptions(submitAt, relaxedLimits, max, limits);
  }

  /** The same, with other limits of the reader. */
  public ValidationOptions withLimits(JsonLimits other) {
    return new ValidationOptions(
        submitAt, relaxedLimits, maxViolations, Objects.requireNonNull(other, "other"));
  }

  /** The instant at which the document is submitted, if known. */
  public Optional<Instant> submitAt() {
    return Optional.ofNullable(submitAt);
  }

  @Nullable Instant submitAtOrNull() {
    return submitAt;
  }

  public boolean relaxedLimits() {
    return relaxedLimits;
  }

  public int maxViolations() {
    return maxViolations;
  }

  public JsonLimits limits() {
    return limits;
  }
}
