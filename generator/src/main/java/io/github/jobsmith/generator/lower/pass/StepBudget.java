package io.github.jobsmith.generator.lower.pass;

/** A limited number of steps, as a protection against hostile schemas. */
final class StepBudget {
  private long left;

  StepBudget(long steps) {
    this.left = steps;
  }

  /** Deducts steps; returns false if there are not enough left. */
  boolean spend(long steps) {
    left -= steps;
    return left >= 0;
  }

  boolean isSpent() {
    return left < 0;
  }
}
