package io.github.jobsmith.generated.pattern;

/** Text that counts accesses and limits their number. For one match on one thread. */
final class BudgetedText implements CharSequence {
  private final String text;
  private final int budget;
  private int left;

  BudgetedText(String text, int budget) {
    this.text = text;
    this.budget = budget;
    this.left = budget;
  }

  @Override
  public char charAt(int index) {
    if (--left < 0) {
      throw new PatternBudgetException(
          "the pattern was stopped after reading characters "
              + budget
              + " times in a value of "
              + text.length()
              + " characters");
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
