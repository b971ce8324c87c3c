package io.github.jobsmith.generator.regex;

/**
 * A deterministic, complete automaton over the classes of an {@link Alphabet}. State {@link
 * #REJECT} rejects and state {@link #ACCEPT} accepts every continuation.
 *
 * @param classes the number of classes
 * @param next the target of state s on class c at {@code s * classes + c}
 * @param accepts for each state, whether it accepts at the end of the text
 * @param start the first state
 */
record Dfa(int classes, int[] next, boolean[] accepts, int start) {
  static final int REJECT = 0;
  static final int ACCEPT = 1;

  int states() {
    return accepts.length;
  }

  int target(int state, int inputClass) {
    return next[state * classes + inputClass];
  }
}
