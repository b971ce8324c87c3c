package io.github.jobsmith.excerpt;

import io.github.jobsmith.text.Printable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts excerpts: takes a window of bytes around a place, replaces sensitive values, and makes the
 * rest printable.
 */
public final class ExcerptCutter {
  /** Bytes shown before the place if the line is cut. */
  private static final int BEFORE = 60;

  /** A line is not cut if the place is at most this many bytes behind its start. */
  private static final int UNCUT = 90;

  private static final int AFTER = 90;

  /** In text that is not JSON, the maximum distance at which the start of the line is searched. */
  private static final int MALFORMED_REACH = 4096;

  /**
   * In text that is not JSON, the maximum length of a string that is shown, because it is unknown
   * what the string belongs to.
   */
  private static final int MALFORMED_STRING = 24;

  private final StringBuilder text = new StringBuilder();
  private int start = -1;
  private int end = -1;

  private ExcerptCutter() {}

  public static Cut of(ExcerptText source, int offset, int length) {
    int size = source.size();
    int from = offset;
    while (from > 0 && offset - from < UNCUT && !isLineEnd(source.byteAt(from - 1))) {
      from--;
    }
    if (from > 0 && !isLineEnd(source.byteAt(from - 1))) {
      from = offset - BEFORE;
    }
    boolean cutBefore = from > 0 && !isLineEnd(source.byteAt(from - 1));
    int to = offset;
    while (to < size && to - offset < AFTER && !isLineEnd(source.byteAt(to))) {
      to++;
    }
    boolean cutAfter = to < size && !isLineEnd(source.byteAt(to));
    while (from > 0 && from < size && isContinuation(source.byteAt(from))) {
      from--;
    }
    while (to < size && isContinuation(source.byteAt(to))) {
      to++;
    }
    byte[] bytes = new byte[to - from];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = source.byteAt(from + i);
    }
    ExcerptCutter cutter = new ExcerptCutter();
    cutter.text.append(cutBefore ? "\u2026" : "");
    int at = from;
    for (HiddenPart hidden : source.hidden(from, to)) {
      int hiddenStart = Math.max(hidden.from(), at);
      int hiddenEnd = Math.min(hidden.to(), to);
      cutter.append(bytes, from, at, hiddenStart, offset, length);
      cutter.mark(hiddenStart, offset, length, hiddenEnd);
      cutter.text.append(hidden.text());
      cutter.markEnd(hiddenEnd, offset + length);
      at = Math.max(at, hiddenEnd);
    }
    cutter.append(bytes, from, at, to, offset, length);
    return cutter.finish(cutAfter);
  }

  public static Optional<Cut> malformed(MalformedText malformed, int offset) {
    byte[] text = malformed.bytes();
    int place = Math.min(offset, text.length);
    int lineStart = place;
    while (lineStart > 0 && !isLineEnd(text[lineStart - 1])) {
      if (place - lineStart >= MALFORMED_REACH) {
        return Optional.empty();
      }
      lineStart--;
    }
    int lineEnd = place;
    while (lineEnd < text.length && lineEnd - place < AFTER && !isLineEnd(text[lineEnd])) {
      lineEnd++;
    }
    byte[] line = Arrays.copyOfRange(text, lineStart, lineEnd);
    ExcerptCutter cutter = new ExcerptCutter();
    int at = lineStart;
    for (HiddenPart part : malformed.hidden(lineStart, lineEnd)) {
      int from = lineStart + part.from();
      int to = lineStart + part.to();
      cutter.append(line, lineStart, at, from, place, 1);
      cutter.mark(from, place, 1, to);
      cutter.text.append(part.text());
      cutter.markEnd(to, place + 1);
      at = to;
    }
    cutter.append(line, lineStart, at, lineEnd, place, 1);
    if (place >= lineEnd && cutter.start < 0) {
      cutter.start = cutter.codePoints();
      cutter.text.append(' ');
    }
    Cut whole = cutter.finish(lineEnd < text.length && !isLineEnd(text[lineEnd]));
    return Optional.of(window(whole));
  }

  /** A malformed line is lexed from its start before it is cut. */
  private static Cut window(Cut whole) {
    if (whole.start() <= UNCUT) {
      return whole;
    }
    int skip = whole.start() - BEFORE;
    int from = whole.text().offsetByCodePoints(0, skip);
    return new Cut("\u2026" + whole.text().substring(from), BEFORE + 1, whole.length());
  }

  /** Appends the bytes {@code [at, to)} of the text whose window begins at {@code base}. */
  private void append(byte[] bytes, int base, int at, int to, int offset, int length) {
    for (int cut : new int[] {offset, offset + length, to}) {
      if (cut > at && cut <= to) {
        text.append(
            Printable.replace(new String(bytes, at - base, cut - at, StandardCharsets.UTF_8), ' '));
        at = cut;
      }
      if (at == offset && start < 0) {
        start = codePoints();
      }
      if (at == offset + length && end < 0) {
        end = codePoints();
      }
    }
  }

  private void mark(int from, int offset, int length, int to) {
    if (start < 0 && offset >= from && offset < to) {
      start = codePoints();
    }
  }

  private void markEnd(int to, int placeEnd) {
    if (end < 0 && start >= 0 && placeEnd <= to) {
      end = codePoints();
    }
  }

  private int codePoints() {
    return text.codePointCount(0, text.length());
  }

  private Cut finish(boolean cutAfter) {
    int last = codePoints();
    text.append(cutAfter ? "\u2026" : "");
    int from = start < 0 ? 0 : start;
    int to = end < 0 ? last : end;
    return new Cut(text.toString(), from, Math.max(1, to - from));
  }

  private static boolean isLineEnd(byte b) {
    return b == '\n' || b == '\r';
  }

  private static boolean isContinuation(byte b) {
    return (b & 0xC0) == 0x80;
  }
}
