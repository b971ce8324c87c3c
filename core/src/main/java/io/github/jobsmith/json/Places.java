package io.github.jobsmith.json;

import org.jspecify.annotations.Nullable;

/**
 * Converts byte offsets to lines and columns. The lines before each block of the text are counted
 * once, and so are its characters if there are long lines, so that each conversion takes nearly
 * constant time, even in a text of one line.
 */
final class Places {
  /** Blocks have 256 bytes. */
  private static final int SHIFT = 8;

  /** Up to this offset, {@link #near} is quicker than an index of the text. */
  static final int NEAR = 256;

  private final byte[] in;

  /** The number of line ends before each block. */
  private final int[] ends;

  /** Where the line begins that contains the first byte of each block. */
  private final int[] starts;

  /** Whether each byte is a character. */
  private final boolean ascii;

  /** Racy single-check, as the next: threads may compute it more than once, with equal results. */
  private volatile int @Nullable [] characters;

  private volatile int @Nullable [] pairs;

  Places(byte[] in) {
    this.in = in;
    this.ends = new int[(in.length >> SHIFT) + 1];
    this.starts = new int[ends.length];
    Lines lines = new Lines(0, firstCharacter(in));
    for (int block = 0; block < ends.length; block++) {
      ends[block] = lines.ends;
      starts[block] = lines.start;
      lines.add(in, block << SHIFT, Math.min(in.length, (block + 1) << SHIFT));
    }
    this.ascii = Words.isAscii(lines.bits);
  }

  /** A byte order mark is not a character of the first line. */
  private static int firstCharacter(byte[] in) {
    return Utf8.beginsWithMark(in) ? Utf8.MARK_BYTES : 0;
  }

  /** The lines up to a byte. */
  private static final class Lines {
    private int ends;
    private int start;

    /** All bits of the bytes that were added. */
    private long bits;

    Lines(int ends, int start) {
      this.ends = ends;
      this.start = start;
    }

    /** Adds the bytes {@code [from, to)}, which follow those so far. */
    void add(byte[] in, int from, int to) {
      int at = from;
      for (; at <= to - 8; at += 8) {
        long word = Words.word(in, at);
        bits |= word;
        long marks = Words.lineFeeds(word);
        for (long returns = Words.returns(word); returns != 0; returns &= returns - 1) {
          marks |= isEnd(in, at + Words.index(returns)) ? returns & -returns : 0;
        }
        if (marks != 0) {
          ends += Long.bitCount(marks);
          start = at + 8 - (Long.numberOfLeadingZeros(marks) >>> 3);
        }
      }
      for (; at < to; at++) {
        bits |= in[at];
        if (isEnd(in, at)) {
          ends++;
          start = at + 1;
        }
      }
    }
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
    int start = firstCharacter(in);
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
    int count = Math.max(0, to - from);
    int at = from;
    for (; at <= to - 8; at += 8) {
      count -= Long.bitCount(Words.continuations(Words.word(in, at)));
    }
    for (; at < to; at++) {
      count -= (in[at] & 0xC0) == 0x80 ? 1 : 0;
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
    if (ascii) {
      return 0;
    }
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
    int at = from;
    for (; at <= to - 8; at += 8) {
      count += Long.bitCount(Words.firstsOfFour(Words.word(in, at)));
    }
    for (; at < to; at++) {
      count += (in[at] & 0xF8) == 0xF0 ? 1 : 0;
    }
    return count;
  }

  Position position(int offset) {
    check(in, offset);
    int block = offset >> SHIFT;
    Lines lines = new Lines(ends[block], starts[block]);
    lines.add(in, block << SHIFT, offset);
    int start = lines.start;
    int column =
        !ascii && offset - start <= 1 << SHIFT
            ? characters(in, start, offset)
            : charactersBefore(offset) - charactersBefore(start);
    return new Position(lines.ends + 1, column + 1);
  }

  private int charactersBefore(int offset) {
    if (ascii) {
      return offset;
    }
    int block = offset >> SHIFT;
    return characters()[block] + characters(in, block << SHIFT, offset);
  }
}
