package io.github.jobsmith.generated.pattern;

import io.github.jobsmith.text.GeneralCategory;
import java.util.Arrays;

/** Maps code points beyond ASCII to the classes of an automaton's alphabet. */
final class CodePointClasses {
  private final int[] starts;
  private final int[] classes;
  private final char[][] byType;

  /**
   * @param starts first code points of the segments, ascending, the first one 128
   * @param classes the class of each segment, or -1 where the general category decides
   * @param byType where it does, the class of each category, else null
   */
  CodePointClasses(int[] starts, int[] classes, char[][] byType) {
    this.starts = starts;
    this.classes = classes;
    this.byType = byType;
  }

  int classOf(int codePoint) {
    int found = starts.length == 1 ? 0 : Arrays.binarySearch(starts, codePoint);
    int segment = found < 0 ? Math.max(0, -found - 2) : found;
    int fixed = classes[segment];
    return fixed >= 0 ? fixed : byType[segment][GeneralCategory.of(codePoint)];
  }
}
