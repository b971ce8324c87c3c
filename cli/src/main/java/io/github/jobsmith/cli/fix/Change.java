package io.github.jobsmith.cli.fix;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * The replacement of some bytes of a text.
 *
 * @param from offset of the first byte to replace
 * @param to offset after the last one
 * @param text what replaces them
 */
record Change(int from, int to, String text) {
  static final Comparator<Change> BY_PLACE =
      Comparator.comparingInt(Change::from).thenComparingInt(Change::to);

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  boolean overlaps(Change other) {
    return from < other.to && other.from < to || from == other.from && to == other.to;
  }

  /** Returns a text with changes, which are sorted and do not overlap. */
  static byte[] apply(byte[] text, List<Change> changes) {
    int size = text.length;
    for (Change change : changes) {
      size += change.bytes().length - (change.to - change.from);
    }
    byte[] changed = new byte[size];
    int from = 0;
    int at = 0;
    for (Change change : changes) {
      System.arraycopy(text, from, changed, at, change.from - from);
      at += change.from - from;
      byte[] bytes = change.bytes();
      System.arraycopy(bytes, 0, changed, at, bytes.length);
      at += bytes.length;
      from = change.to;
    }
    System.arraycopy(text, from, changed, at, text.length - from);
    return changed;
  }
}
