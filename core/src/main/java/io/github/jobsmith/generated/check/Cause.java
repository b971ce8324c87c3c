package io.github.jobsmith.generated.check;

import java.util.List;

/**
 * Why a constraint applies that stands in a branch of a condition. Immutable.
 *
 * @param negated whether it applies unless the facts hold
 * @param above how far above the value that breaks the constraint the value of the condition is
 * @param facts what the condition says; empty where that takes too many words
 */
public record Cause(boolean negated, int above, List<Fact> facts) {
  public Cause {
    facts = List.copyOf(facts);
  }

  /** A condition that is not said in words. */
  public static final Cause UNSAID = new Cause(false, 0, List.of());

  /** The constraint applies because the facts hold. */
  public static Cause because(Fact... facts) {
    return new Cause(false, 0, List.of(facts));
  }

  /** The constraint applies because the facts do not all hold. */
  public static Cause unless(Fact... facts) {
    return new Cause(true, 0, List.of(facts));
  }

  /** This cause, where the condition is about a value that many levels above. */
  public Cause above(int levels) {
    return new Cause(negated, levels, facts);
  }
}
