package io.github.jobsmith.generator.regex;

/** Says that an automaton would outgrow its limits, so another plan is needed. */
final class AutomatonTooLarge extends Exception {
  private static final long serialVersionUID = 1L;

  AutomatonTooLarge() {
    super("too large", null, false, false);
  }
}
