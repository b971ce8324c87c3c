package io.github.jobsmith.report;

import io.github.jobsmith.validation.Excerpt;

/**
 * The width that text is fitted into, in terminal cells: explanations are wrapped between words,
 * excerpts are shortened around the marked place. Words that are too long are not broken.
 */
record TextWidth(int cells) {
  /** Lines of any length. */
  static final TextWidth ANY = new TextWidth(Integer.MAX_VALUE);

  private static final int LEAST = 40;

  /** Returns a width; any if it is too small to read anything. */
  static TextWidth of(int cells) {
    return cells < LEAST ? ANY : new TextWidth(cells);
  }

  /**
   * Returns a text with line breaks.
   *
   * @param indent the number of cells before the text on its first line, and on all others
   */
  String wrap(String text, int indent) {
    if (isSurelyWithin(text, cells - indent) || SourceLine.cells(text) <= cells - indent) {
      return text;
    }
    StringBuilder lines = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int length = SourceLine.cells(word);
      if (used > 0 && indent + used + 1 + length > cells) {
        lines.append('\n').append(" ".repeat(indent));
        used = 0;
      } else if (lines.length() > 0) {
        lines.append(' ');
        used++;
      }
      lines.append(word);
      used += length;
    }
    return lines.toString();
  }

  /**
   * Returns an excerpt that contains the marked place, or its beginning if that is too long.
   *
   * @param indent the number of cells before the excerpt
   */
  Excerpt fit(Excerpt excerpt, int indent) {
    String text = excerpt.text().stripTrailing();
    int room = cells - indent;
    if (isSurelyWithin(text, room) || SourceLine.cells(text) <= room) {
      return excerpt;
    }
    int[] points = text.codePoints().toArray();
    int start = Math.min(excerpt.start(), points.length - 1);
    int end = Math.min(start + excerpt.length(), points.length);
    int from = 0;
    // One cell for each of the two ellipses.
    while (from < start && cells(points, from, end) > room - 2) {
      from++;
    }
    int to = from;
    int used = from > 0 ? 2 : 1;
    while (to < points.length && used + SourceLine.cells(points[to]) <= room) {
      used += SourceLine.cells(points[to++]);
    }
    String shown =
        (from > 0 ? "…" : "")
            + new String(points, from, to - from)
            + (to < points.length ? "…" : "");
    int shift = from > 0 ? from - 1 : 0;
    return new Excerpt(shown, start - shift, Math.max(1, Math.min(end, to) - start));
  }

  /** Whether a text is so short that its cells need not be counted: none has more than two. */
  private static boolean isSurelyWithin(String text, int room) {
    return 2L * text.length() <= room;
  }

  private static int cells(int[] points, int from, int to) {
    int cells = 0;
    for (int i = from; i < to; i++) {
      cells += SourceLine.cells(points[i]);
    }
    return cells;
  }
}
