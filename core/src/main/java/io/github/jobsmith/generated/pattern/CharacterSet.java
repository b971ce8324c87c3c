package io.github.jobsmith.generated.pattern;

import io.github.jobsmith.text.GeneralCategory;
import java.util.Arrays;

/**
 * A set of code points: a bitmap for ASCII, and segments for the rest. A segment is included,
 * excluded, or included for some general categories. Categories are determined at run time, so that
 * generated code does not depend on a version of Unicode.
 */
final class CharacterSet {
  /** All categories: bit n stands for {@link Character#getType(int)} n. */
  static final int ALL = 0x7FFF_FFFF;

  /** Space to question mark, and at sign to tilde. */
  private static final long PRINTABLE_LOW = -1L << ' ';

  private static final long PRINTABLE_HIGH = Long.MAX_VALUE;

  private final long low;
  private final long high;
  private final int[] starts;
  private final int[] categories;

  /**
   * @param low bits of the code points 0 to 63
   * @param high bits of the code points 64 to 127
   * @param starts first code points of the segments, ascending, the first one 128
   * @param categories for each segment the categories that are in
   */
  CharacterSet(long low, long high, int[] starts, int[] categories) {
    this.low = low;
    this.high = high;
    this.starts = starts;
    this.categories = categories;
  }

  boolean containsAscii(int character) {
    return ((character < 64 ? low : high) >>> character & 1) != 0;
  }

  /** Whether it contains all characters of ASCII from the space to the tilde. */
  boolean containsPrintable() {
    return (~low & PRINTABLE_LOW | ~high & PRINTABLE_HIGH) == 0;
  }

  boolean containsBeyondAscii(int codePoint) {
    int found = starts.length == 1 ? 0 : Arrays.binarySearch(starts, codePoint);
    int in = categories[found < 0 ? Math.max(0, -found - 2) : found];
    return in == ALL || in != 0 && (in >>> GeneralCategory.of(codePoint) & 1) != 0;
  }
}
