package io.github.jobsmith.generator.regex;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/**
 * An immutable set of code points that can contain general categories symbolically, without knowing
 * their members.
 *
 * <p>It is a step function from code points to sets of categories: a code point is a member when
 * its category is in the set for its step. ASCII and surrogates never change their category, so
 * only there are categories resolved immediately, and every step is all or nothing.
 */
final class CodePointSet {
  /** Every category: bit n stands for {@link Character#getType(int)} n. */
  static final int ALL = 0x7FFF_FFFF;

  static final int LAST = Character.MAX_CODE_POINT;
  static final CodePointSet EMPTY = new CodePointSet(new int[] {0}, new int[] {0});
  static final CodePointSet ANY = new CodePointSet(new int[] {0}, new int[] {ALL});

  private final int[] starts;
  private final int[] categories;

  private CodePointSet(int[] starts, int[] categories) {
    this.starts = starts;
    this.categories = categories;
  }

  static CodePointSet of(int codePoint) {
    return range(codePoint, codePoint);
  }

  /** Returns the code points from first to last, both inclusive. */
  static CodePointSet range(int first, int last) {
    Steps steps = new Steps(3);
    steps.add(0, 0);
    steps.add(first, ALL);
    steps.add(last + 1, 0);
    return steps.build();
  }

  /** The code points of some categories, given as bits like {@link #ALL}. */
  static CodePointSet categories(int mask) {
    Steps steps = new Steps(260);
    for (int c = 0; c < 128; c++) {
      steps.add(c, resolve(mask, c));
    }
    steps.add(128, mask);
    steps.add(Character.MIN_SURROGATE, resolve(mask, Character.MIN_SURROGATE));
    steps.add(Character.MAX_SURROGATE + 1, mask);
    return steps.build();
  }

  private static int resolve(int mask, int codePoint) {
    return (mask >>> Character.getType(codePoint) & 1) != 0 ? ALL : 0;
  }

  CodePointSet union(CodePointSet other) {
    return combine(other, (a, b) -> a | b);
  }

  CodePointSet intersection(CodePointSet other) {
    return combine(other, (a, b) -> a & b);
  }

  CodePointSet complement() {
    return combine(this, (a, b) -> a ^ ALL);
  }

  private CodePointSet combine(CodePointSet other, IntBinaryOperator operator) {
    Steps steps = new Steps(starts.length + other.starts.length);
    for (int i = 0, j = 0; i < starts.length || j < other.starts.length; ) {
      int mine = i < starts.length ? starts[i] : LAST + 1;
      int its = j < other.starts.length ? other.starts[j] : LAST + 1;
      i += mine <= its ? 1 : 0;
      j += its <= mine ? 1 : 0;
      int in = operator.applyAsInt(categories[i - 1], other.categories[j - 1]);
      steps.add(Math.min(mine, its), in);
    }
    return steps.build();
  }

  /**
   * Returns the categories that are members at this code point, as bits; {@link #ALL} or 0 where
   * the category does not matter.
   */
  int categoriesAt(int codePoint) {
    int found = Arrays.binarySearch(starts, codePoint);
    return categories[found < 0 ? -found - 2 : found];
  }

  /** First code points of the steps, ascending, the first one 0. */
  int[] starts() {
    return starts.clone();
  }

  boolean isEmpty() {
    return equals(EMPTY);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CodePointSet set
        && Arrays.equals(starts, set.starts)
        && Arrays.equals(categories, set.categories);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(starts) + Arrays.hashCode(categories);
  }

  @Override
  public String toString() {
    return CodePointSetNotation.write(this).orElse("a set of " + starts.length + " steps");
  }

  /** Builds the steps in ascending order; equal neighbours are merged. */
  private static final class Steps {
    private int[] starts;
    private int[] categories;
    private int size;

    Steps(int capacity) {
      starts = new int[capacity];
      categories = new int[capacity];
    }

    void add(int start, int in) {
      if (size > 0 && starts[size - 1] == start) {
        size--;
      }
      if (start > LAST || size > 0 && categories[size - 1] == in) {
        return;
      }
      starts[size] = start;
      categories[size++] = in;
    }

    CodePointSet build() {
      return new CodePointSet(Arrays.copyOf(starts, size), Arrays.copyOf(categories, size));
    }
  }
}
