package io.github.jobsmith.json;

import java.util.Arrays;

/**
 * Byte offsets as lines and columns. The beginnings of lines are found once; a column is counted on
 * from the place asked for last, so that asking in the order of the text is linear even when all is
 * one line.
 */
final class Places {
  private final byte[] in;
  private final int[] lines;

  /** Benign race: each value is right, some are nearer. */
  private volatile Counted last;

  Places(byte[] in) {
    this.in = in;
    this.lines = lines(in);
    this.last = new Counted(0, lines[0], 1);
  }

  private static int[] lines(byte[] in) {
    int[] starts = new int[16];
    // A byte order mark is no character of the first line.
    starts[0] = Utf8.beginsWithMark(in) ? Utf8.MARK_BYTES : 0;
    int count = 1;
    for (int i = 0; i < in.length; i++) {
      byte b = in[i];
      boolean end = b == '\n' || b == '\r' && (i + 1 == in.length || in[i + 1] != '\n');
      if (end) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  Position position(int offset) {
    if (offset < 0 || offset > in.length) {
      throw new IndexOutOfBoundsException(
          "offset " + offset + " in a text of " + in.length + " bytes");
    }
    int found = Arrays.binarySearch(lines, offset);
    int line = Math.max(0, found >= 0 ? found : -found - 2);
    Counted from = last;
    int at = lines[line];
    int column = 1;
    if (from.line == line && from.offset <= offset) {
      at = from.offset;
      column = from.column;
    }
    for (; at < offset; at++) {
      // Every byte but a continuation begins a character.
      if ((in[at] & 0xC0) != 0x80) {
        column++;
      }
    }
    last = new Counted(line, Math.max(offset, lines[line]), column);
    return new Position(line + 1, column);
  }

  private record Counted(int line, int offset, int column) {}
}
