package io.github.jobsmith.generator.regex;

/**
 * Limits what a set of patterns can use together: steps to build automata, and characters of
 * programs. Patterns left to {@link java.util.regex} have a separate limit. Counted instead of
 * timed, so that the same patterns have the same plans everywhere. Not thread-safe.
 */
public final class PatternBudget {
  /** The steps for building automata; a few seconds. */
  private static final long STEPS = 100_000_000;

  /** The characters of programs; many times what large schemas need. */
  private static final long CHARACTERS = 1_000_000;

  static final long TRANSLATED = 10_000_000;

  private long steps = STEPS;
  private long characters = CHARACTERS;
  private long translated = TRANSLATED;

  private PatternBudget() {}

  /** Returns a budget for the patterns of one schema. */
  public static PatternBudget ofSchema() {
    return new PatternBudget();
  }

  /** Whether no more automata are built; once true, stays true. */
  public boolean isSpent() {
    return steps < 0 || characters < 0;
  }

  /** Deducts steps of work. */
  void work(long some) {
    steps -= some;
  }

  /** Deducts the characters of a program; returns false if there are not enough left. */
  boolean write(long some) {
    characters -= some;
    return !isSpent();
  }

  /**
   * Deducts the characters of a translation.
   *
   * @throws PatternSyntaxError when the limit is exceeded
   */
  void translate(String regex) throws PatternSyntaxError {
    translated -= regex.length();
    refuseMore();
  }

  /**
   * Rejects every further translation once the limit is exceeded.
   *
   * @throws PatternSyntaxError when the limit is exceeded
   */
  void refuseMore() throws PatternSyntaxError {
    if (translated < 0) {
      throw new PatternSyntaxError(
          0,
          "the patterns of the schema have more than "
              + TRANSLATED
              + " characters as regular expressions for java.util.regex",
          "repeat fewer parts that can match nothing, or split the schema");
    }
  }
}
