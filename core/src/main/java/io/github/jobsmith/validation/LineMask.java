package io.github.jobsmith.validation;

import java.util.BitSet;

/** Decides which parts of an unreadable text must not appear in an excerpt. */
@FunctionalInterface
public interface LineMask {
  /**
   * Returns the bytes of a line to hide; each run of them is shown as an ellipsis.
   *
   * @param text the whole text; must not be changed
   * @param lineStart offset of the first byte of the line
   * @param lineEnd offset after the last byte to show
   * @return one bit for each byte, counted from the start of the line; set bits are hidden
   */
  BitSet hidden(byte[] text, int lineStart, int lineEnd);
}
