package io.github.jobsmith.generated.pattern;

import io.github.jobsmith.json.JsonDocument;
import java.util.Arrays;

/**
 * Text that counts accesses and limits their number. Can be set to another text; for one match on
 * one thread at a time.
 */
final class BudgetedText implements CharSequence {
  /** The space that is kept for further texts. */
  private static final int MOST_KEPT = 1 << 14;

  private static final int FIRST_SIZE = 64;

  private final int budget;
  private int left;
  private char[] chars = new char[FIRST_SIZE];
  private int length;

  /** Creates an empty text. */
  BudgetedText(int budget) {
    this.budget = budget;
  }

  /** Creates a text. */
  static BudgetedText of(String text, int budget) {
    BudgetedText budgeted = new BudgetedText(budget);
    budgeted.set(text);
    return budgeted;
  }

  void set(String text) {
    begin(text.length());
    text.getChars(0, text.length(), chars, 0);
    length = text.length();
  }

  /** Sets it to the content of a string or name, which may have escapes. */
  void set(JsonDocument document, int from, int to) {
    // UTF-8 and escapes have no fewer bytes than UTF-16 has units.
    begin(to - from);
    for (int at = from; at < to; ) {
      byte b = document.byteAt(at);
      if (b >= 0 && b != '\\') {
        chars[length++] = (char) b;
        at++;
        continue;
      }
      long next = document.decode(at);
      length += Character.toChars((int) (next >>> Integer.SIZE), chars, length);
      at = (int) next;
    }
  }

  private void begin(int most) {
    left = budget;
    length = 0;
    if (most > chars.length) {
      chars = new char[Math.max(most, (int) Math.min(chars.length * 2L, MOST_KEPT))];
    }
  }

  /** Makes it empty; returns whether it is small enough to be kept. */
  boolean clear() {
    length = 0;
    return chars.length <= MOST_KEPT;
  }

  @Override
  public char charAt(int index) {
    if (--left < 0) {
      throw new PatternBudgetException(
          "the pattern was stopped after reading characters "
              + budget
              + " times in a value of "
              + length
              + " characters");
    }
    return chars[index];
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(Arrays.copyOfRange(chars, start, end));
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }
}
