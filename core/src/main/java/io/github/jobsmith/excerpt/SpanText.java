package io.github.jobsmith.excerpt;

import java.nio.charset.StandardCharsets;

/** The text of a place as it is written, without sensitive values. */
public final class SpanText {
  /** Most bytes of a character in UTF-8. */
  private static final int BYTES = 4;

  private SpanText() {}

  /**
   * Returns the beginning of a part of a text, in which sensitive values are replaced.
   *
   * @param from offset of its first byte
   * @param to offset after its last byte
   * @param most maximum number of code points
   */
  public static String of(ExcerptText text, int from, int to, int most) {
    int end = (int) Math.min(to, from + (long) BYTES * most);
    StringBuilder shown = new StringBuilder();
    int at = from;
    for (HiddenPart part : text.hidden(from, end)) {
      int start = Math.max(part.from(), at);
      append(shown, text, at, Math.min(start, end));
      shown.append(part.text());
      at = Math.max(at, part.to());
    }
    append(shown, text, at, end);
    int length = shown.codePointCount(0, shown.length());
    return length <= most
        ? shown.toString()
        : shown.substring(0, shown.offsetByCodePoints(0, most));
  }

  private static void append(StringBuilder shown, ExcerptText text, int from, int to) {
    if (from < to) {
      byte[] bytes = new byte[to - from];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = text.byteAt(from + i);
      }
      shown.append(new String(bytes, StandardCharsets.UTF_8));
    }
  }
}
