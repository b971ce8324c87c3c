package io.github.jobsmith.generated.check;

/**
 * What a validation needed that ended early.
 *
 * @param cause why it ended
 * @param maxSteps the maximum number of steps, for {@link Cause#STEPS}; otherwise 0
 */
public record StoppedExpectation(Cause cause, long maxSteps) implements Expectation {
  @Override
  public <T> T accept(ExpectationVisitor<T> visitor) {
    return visitor.stopped(this);
  }

  /** Why a validation ended early. */
  public enum Cause {
    /** It took too many steps. */
    STEPS("steps"),
    /** The deadline has passed. */
    DEADLINE("deadline"),
    /** The thread was interrupted. */
    INTERRUPTION("interruption");

    private final String label;

    Cause(String label) {
      this.label = label;
    }

    /** Returns the name for programs. */
    public String label() {
      return label;
    }
  }
}
