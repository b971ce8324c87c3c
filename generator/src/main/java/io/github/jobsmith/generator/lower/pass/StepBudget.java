package io.github.jobsmith.generator.lower.pass;

/** So many steps, and no more: a schema may be made to take for ever. */
final class StepBudget {
  private long left;

  StepBudget(long steps) {
    this.left = steps;
  }

  /** Takes steps off; whether there were as many. */
  boolean spend(long steps) {
    left -= steps;
    return left >= 0;
  }

  boolean isSpent() {
    return left < 0;
  }
}
