package io.github.jobsmith.validation;

import java.util.List;

/**
 * Why a constraint applies that stands in a branch of a condition.
 *
 * @param negated whether it applies unless the facts hold
 * @param above how far above the value that breaks the constraint the value of the condition is
 * @param facts what the condition says; empty where that is not to be said in words
 */
record Cause(boolean negated, int above, List<Fact> facts) {}
