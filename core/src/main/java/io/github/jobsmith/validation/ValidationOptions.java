package io.github.jobsmith.validation;

import io.github.jobsmith.json.JsonLimits;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Options of a validation. Immutable. A validator never reads the clock; the submission time is
 * given here.
 */
public final class ValidationOptions {
  /** No submission time, strict limits, at most 10,000 violations, {@link JsonLimits#DEFAULT}. */
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
   * Returns a copy of these options with the submission time. Without it, rules that compare times
   * with it are not run.
   */
  public ValidationOptions withSubmitAt(Instant instant) {
    return new ValidationOptions(
        Objects.requireNonNull(instant, "instant"), relaxedLimits, maxViolations, limits);
  }

  /**
   * Returns a copy of these options with or without relaxed limits: violations of upper bounds and
   * enumerations are then warnings, because a service may have raised them since.
   */
  public ValidationOptions withRelaxedLimits(boolean relaxed) {
    return new ValidationOptions(submitAt, relaxed, maxViolations, limits);
  }

  /**
   * Returns a copy of these options with another maximum number of violations per document.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public ValidationOptions withMaxViolations(int max) {
    if (max < 1) {
      throw new IllegalArgumentException("maxViolations is " + max + "; must be at least 1");
    }
    return new ValidationOptions(submitAt, relaxedLimits, max, limits);
  }

  /** Returns a copy of these options with other limits of the JSON reader. */
  public ValidationOptions withLimits(JsonLimits other) {
    return new ValidationOptions(
        submitAt, relaxedLimits, maxViolations, Objects.requireNonNull(other, "other"));
  }

  /** Returns the submission time; empty if it is not known. */
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
