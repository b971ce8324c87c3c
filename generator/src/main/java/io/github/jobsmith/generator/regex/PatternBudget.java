package io.github.jobsmith.generator.regex;

/**
 * What many patterns may take together: steps to make automata, and characters to write them down.
 * What is left to {@link java.util.regex} has a bound of its own. Counted, not timed, so that the
 * same patterns have the same plans everywhere. Not thread-safe.
 */
public final class PatternBudget {
  /** Some seconds. */
  private static final long STEPS = 100_000_000;

  /** Many times what the patterns of large schemas take. */
  private static final long CHARACTERS = 1_000_000;

  static final long TRANSLATED = 10_000_000;

  private long steps = STEPS;
  private long characters = CHARACTERS;
  private long translated = TRANSLATED;

  private PatternBudget() {}

  /** Enough for the patterns of one schema. */
  public static PatternBudget ofSchema() {
    return new PatternBudget();
  }

  /** Whether no more automata are made; that stays so. */
  public boolean isSpent() {
    return steps < 0 || characters < 0;
  }

  /** Takes off steps of work. */
  void work(long some) {
    steps -= some;
  }

  /** Takes off the characters of a program; whether there were as many. */
  boolean write(long some) {
    characters -= some;
    return !isSpent();
  }

  /** Takes off the characters of a translation, which must stay in the bound. */
  void translate(String regex) throws PatternSyntaxError {
    translated -= regex.length();
    refuseMore();
  }

  /** Nothing is translated any more behind the bound, not even to be refused. */
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
