package io.github.jobsmith.validation;

import java.util.BitSet;

/** Decides which parts of a text that could not be read may appear in an excerpt. */
@FunctionalInterface
public interface LineMask {
  /**
   * The bytes of a line that must not be shown; each run of them is shown as an ellipsis.
   *
   * @param text the whole text; must not be changed
   * @param lineStart offset of the first byte of the line
   * @param lineEnd offset behind the last byte to show
   * @return a bit for each byte to hide, counted from the start of the line
   */
  BitSet hidden(byte[] text, int lineStart, int lineEnd);
}
