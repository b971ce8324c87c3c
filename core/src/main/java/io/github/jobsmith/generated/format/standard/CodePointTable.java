package io.github.jobsmith.generated.format.standard;

import java.util.Arrays;

/** A set of code points, written as ascending ranges of hexadecimal numbers. Immutable. */
final class CodePointTable {
  private final int[] first;
  private final int[] last;

  private CodePointTable(int[] first, int[] last) {
    this.first = first;
    this.last = last;
  }

  /**
   * Parses a table.
   *
   * @param ranges such as {@code "41-5A 5F"}
   */
  static CodePointTable of(String ranges) {
    String[] parts = ranges.trim().split("\\s+");
    int[] first = new int[parts.length];
    int[] last = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      int hyphen = parts[i].indexOf('-');
      first[i] = Integer.parseInt(hyphen < 0 ? parts[i] : parts[i].substring(0, hyphen), 16);
      last[i] = hyphen < 0 ? first[i] : Integer.parseInt(parts[i].substring(hyphen + 1), 16);
    }
    return new CodePointTable(first, last);
  }

  boolean has(int c) {
    int found = Arrays.binarySearch(first, c);
    return found >= 0 || found < -1 && c <= last[-found - 2];
  }
}
