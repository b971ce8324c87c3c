package io.github.jobsmith.generator.ir;

import java.util.List;

/**
 * Why a constraint applies that stands in a branch of a condition.
 *
 * @param negated whether it applies unless the facts hold
 * @param above how many levels of the instance lie between the constraint and the condition
 * @param facts what the condition says; empty where that is not to be said in words
 */
public record CauseSpec(boolean negated, int above, List<FactSpec> facts) {
  public CauseSpec {
    facts = List.copyOf(facts);
  }
}
