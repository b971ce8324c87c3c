package io.github.jobsmith.pattern;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A search by {@link java.util.regex}, with an end to its patience. */
final class JdkPattern extends TextPattern {
  /** How many characters one match may look at: about a tenth of a second. */
  static final int BUDGET = 10_000_000;

  private final Pattern pattern;

  JdkPattern(String regex) {
    this.pattern = Pattern.compile(regex);
  }

  @Override
  public boolean matches(String text) {
    try {
      return pattern.matcher(new BudgetedText(text, BUDGET)).find();
    } catch (StackOverflowError e) {
      // java.util.regex recurses once for each repetition of a group.
      throw new PatternBudgetException(
          "the pattern is too deep for a value of " + text.length() + " characters");
    }
  }

  @Override
  public boolean matches(byte[] utf8, int from, int to) {
    return matches(new String(utf8, from, to - from, StandardCharsets.UTF_8));
  }
}
