package io.github.jobsmith.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Converts byte offsets to lines and columns. The starts of lines are computed once, and so is the
 * number of characters before each block if there are long lines, so that each conversion takes
 * nearly constant time, even in a text of one line.
 */
final class Places {
  /** Blocks have 256 bytes. */
  private static final int SHIFT = 8;

  /** Up to this offset, {@link #near} is quicker than an index of the text. */
  static final int NEAR = 256;

  private final byte[] in;
  private final int[] lines;
  private final int lineCount;

  /** Racy single-check, as the next: threads may compute it more than once, with equal results. */
  private volatile int @Nullable [] characters;

  private volatile int @Nullable [] pairs;

  Places(byte[] in) {
    this.in = in;
    int[] starts = new int[Math.max(16, in.length >> 5)];
    // A byte order mark is not a character of the first line.
    starts[0] = Utf8.beginsWithMark(in) ? Utf8.MARK_BYTES : 0;
    int count = 1;
    for (int pos = 0; pos < in.length; pos += 8) {
      for (long ends = Words.lineEnds(in, pos); ends != 0; ends &= ends - 1) {
        int i = pos + Words.index(ends);
        if (isEnd(in, i)) {
          if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
          }
          starts[count++] = i + 1;
        }
      }
    }
    this.lines = starts;
    this.lineCount = count;
  }

  /** Whether a line ends with a byte. */
  private static boolean isEnd(byte[] in, int i) {
    byte b = in[i];
    return b == '\n' || b == '\r' && (i + 1 == in.length || in[i + 1] != '\n');
  }

  /** Returns the position of a byte near the beginning of a text without an index. */
  static Position near(byte[] in, int offset) {
    check(in, offset);
    int line = 1;
    int start = Utf8.beginsWithMark(in) ? Utf8.MARK_BYTES : 0;
    for (int i = start; i < offset; i++) {
      if (isEnd(in, i)) {
        line++;
        start = i + 1;
      }
    }
    return new Position(line, characters(in, start, offset) + 1);
  }

  private static void check(byte[] in, int offset) {
    if (offset < 0 || offset > in.length) {
      throw new IndexOutOfBoundsException(
          "offset " + offset + " in a text of " + in.length + " bytes");
    }
  }

  /** Returns the number of characters before each block. */
  private int[] characters() {
    int[] known = characters;
    if (known == null) {
      known = new int[(in.length >> SHIFT) + 1];
      for (int block = 1; block < known.length; block++) {
        known[block] = known[block - 1] + characters(in, (block - 1) << SHIFT, block << SHIFT);
      }
      characters = known;
    }
    return known;
  }

  /** Counts the bytes that are not continuation bytes. */
  private static int characters(byte[] in, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if ((in[i] & 0xC0) != 0x80) {
        count++;
      }
    }
    return count;
  }

  /** Returns the position of a byte in every unit. */
  TextPosition textPosition(int offset) {
    Position position = position(offset);
    int codePoints = charactersBefore(offset);
    int units = codePoints + pairsBefore(offset);
    return new TextPosition(position.line(), position.column(), offset, units, codePoints);
  }

  /** Returns the number of characters before an offset that are surrogate pairs in UTF-16. */
  private int pairsBefore(int offset) {
    int[] known = pairs;
    if (known == null) {
      known = new int[(in.length >> SHIFT) + 1];
      for (int block = 1; block < known.length; block++) {
        known[block] = known[block - 1] + pairs((block - 1) << SHIFT, block << SHIFT);
      }
      pairs = known;
    }
    int block = offset >> SHIFT;
    return known[block] + pairs(block << SHIFT, offset);
  }

  /** Counts the first bytes of sequences of four bytes. */
  private int pairs(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if ((in[i] & 0xF8) == 0xF0) {
        count++;
      }
    }
    return count;
  }

  Position position(int offset) {
    check(in, offset);
    int found = Arrays.binarySearch(lines, 0, lineCount, offset);
    int line = Math.max(0, found >= 0 ? found : -found - 2);
    int start = lines[line];
    int column =
        offset - start <= 1 << SHIFT
            ? characters(in, start, offset)
            : charactersBefore(offset) - charactersBefore(start);
    return new Position(line + 1, column + 1);
  }

  private int charactersBefore(int offset) {
    int block = offset >> SHIFT;
    return characters()[block] + characters(in, block << SHIFT, offset);
  }
}
