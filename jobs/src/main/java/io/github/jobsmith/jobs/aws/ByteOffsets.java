package io.github.jobsmith.jobs.aws;

import java.util.function.IntUnaryOperator;

/** Converts indexes in a text, in UTF-16 units, to offsets in its UTF-8. Immutable. */
final class ByteOffsets implements IntUnaryOperator {
  private static final int ONE_BYTE = 0x80;
  private static final int TWO_BYTES = 0x800;

  private final int base;
  private final int[] offsets;

  /**
   * Creates a table, in one pass over the text.
   *
   * @param base the offset of the text
   */
  ByteOffsets(String text, int base) {
    this.base = base;
    this.offsets = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      offsets[i + 1] = offsets[i] + bytes(text.charAt(i));
    }
  }

  /** Each half of a pair of surrogates has two of the four bytes. */
  private static int bytes(char c) {
    return c < ONE_BYTE ? 1 : c < TWO_BYTES || Character.isSurrogate(c) ? 2 : 3;
  }

  @Override
  public int applyAsInt(int index) {
    return base + offsets[index];
  }
}
