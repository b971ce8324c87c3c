package io.github.jobsmith.generator.regex;

/** An automaton would exceed its limits, so the pattern needs another plan. */
final class AutomatonTooLarge extends Exception {
  private static final long serialVersionUID = 1L;

  AutomatonTooLarge() {
    super("too large", null, false, false);
  }
}
