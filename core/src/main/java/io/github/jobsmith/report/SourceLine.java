package io.github.jobsmith.report;

import io.github.jobsmith.text.GeneralCategory;
import io.github.jobsmith.validation.Excerpt;

/**
 * The line below an excerpt: spaces up to the place, then carets. Counts terminal cells, not
 * characters.
 */
final class SourceLine {
  private SourceLine() {}

  static String indent(Excerpt excerpt) {
    String text = excerpt.text();
    int start = Math.min(excerpt.start(), text.codePointCount(0, text.length()));
    return " ".repeat(cells(text, 0, text.offsetByCodePoints(0, start)));
  }

  static String carets(Excerpt excerpt) {
    String text = excerpt.text();
    int points = text.codePointCount(0, text.length());
    int start = Math.min(excerpt.start(), points);
    int end = Math.min(start + excerpt.length(), points);
    int from = text.offsetByCodePoints(0, start);
    int to = text.offsetByCodePoints(0, end);
    return "^".repeat(Math.max(1, cells(text, from, to)));
  }

  /** Returns the number of terminal cells of a text. */
  static int cells(String text) {
    return cells(text, 0, text.length());
  }

  private static int cells(String text, int from, int to) {
    int cells = 0;
    int point;
    for (int i = from; i < to; i += Character.charCount(point)) {
      point = text.codePointAt(i);
      cells += cells(point);
    }
    return cells;
  }

  /**
   * Returns 0 for combining marks, 2 for East Asian wide characters and pictographs, otherwise 1.
   */
  static int cells(int point) {
    if (point < 0x300) {
      return 1;
    }
    int type = GeneralCategory.of(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        (point >= 0x1100 && point <= 0x115F)
            || (point >= 0x2E80 && point <= 0xA4CF && point != 0x303F)
            || (point >= 0xAC00 && point <= 0xD7A3)
            || (point >= 0xF900 && point <= 0xFAFF)
            || (point >= 0xFE30 && point <= 0xFE6F)
            || (point >= 0xFF00 && point <= 0xFF60)
            || (point >= 0xFFE0 && point <= 0xFFE6)
            || (point >= 0x1F300 && point <= 0x1F64F)
            || (point >= 0x1F680 && point <= 0x1F6FF)
            || (point >= 0x1F900 && point <= 0x1F9FF)
            || (point >= 0x1FA70 && point <= 0x1FAFF)
            || (point >= 0x20000 && point <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
