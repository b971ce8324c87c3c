package io.github.jobsmith.json;

import java.util.Arrays;

/** How much memory the nodes of a text get, before it is known how many they are. */
final class NodeRoom {
  /**
   * Most texts have at least as many bytes for each value. To grow the array costs more than to
   * have a third of it left over.
   */
  private static final int BYTES_OF_VALUE = 18;

  /** Sufficient for a small file; the array grows while values are read. */
  private static final int MOST_AT_FIRST = 4096;

  /** What is added at least. */
  private static final int FEW = 8;

  private NodeRoom() {}

  /** Returns the first array for a text of some length. */
  static int[] first(int length, int mostNodes) {
    int likely = Math.min(length / BYTES_OF_VALUE + FEW, MOST_AT_FIRST);
    return new int[Math.min(likely, mostNodes) << Nodes.SHIFT];
  }

  /**
   * Grows the array for the number of values expected from the text so far, at least by a quarter,
   * and at most by a factor of 16.
   *
   * @param read the number of bytes that have been read
   * @param length the number of bytes of the text
   */
  static int[] grow(int[] nodes, int read, int length, int mostNodes) {
    int values = nodes.length >> Nodes.SHIFT;
    long likely = (long) (1.1 * values / (read + 1.0) * length);
    long room = Math.max(values + (values >> 2) + FEW, Math.min(values * 16L, likely));
    return Arrays.copyOf(nodes, (int) Math.min(room, mostNodes) << Nodes.SHIFT);
  }
}
