package io.github.jobsmith.generated.check;

import java.util.List;

/**
 * Why a constraint in a branch of a condition applies. Immutable.
 *
 * @param negated whether it applies unless the facts hold
 * @param above how many levels above the violating value the condition's value is
 * @param facts the content of the condition; empty if it is too long to be described
 */
public record Cause(boolean negated, int above, List<Fact> facts) {
  public Cause {
    facts = List.copyOf(facts);
  }

  /** A condition that is not described. */
  public static final Cause UNSAID = new Cause(false, 0, List.of());

  /** Returns a cause: the constraint applies because all facts hold. */
  public static Cause because(Fact... facts) {
    return new Cause(false, 0, List.of(facts));
  }

  /** Returns a cause: the constraint applies because not all facts hold. */
  public static Cause unless(Fact... facts) {
    return new Cause(true, 0, List.of(facts));
  }

  /** Returns this cause for a condition about the value that many levels above. */
  public Cause above(int levels) {
    return new Cause(negated, levels, facts);
  }
}
