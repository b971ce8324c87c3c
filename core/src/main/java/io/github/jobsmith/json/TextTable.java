package io.github.jobsmith.json;

import java.util.Arrays;

/**
 * Strings by length, first and last bytes: open addressing, at most a quarter full. A record
 * because compilers trust its fields not to change: for a constant, they are constants, too.
 *
 * @param slots three longs for each slot, and an empty one, so that a cache line has them together
 */
record TextTable(Key[] keys, long[] slots, int mask, int shift, int shortest, int longest)
    implements StringSet {
  private static final int SHIFT = 2;

  /** {@link #first}. */
  private static final int FIRST = 0;

  /** {@link #last}. */
  private static final int LAST = 1;

  /** The length in the upper half, and the index; -1 in an empty slot. */
  private static final int TAG = 2;

  /** Texts of up to this many bytes are equal if their lengths, first and last bytes are. */
  private static final int COVERED = 16;

  static TextTable of(String... texts) {
    Key[] keys = new Key[texts.length];
    int bits = 34 - Integer.numberOfLeadingZeros(Math.max(1, texts.length));
    int mask = (1 << bits) - 1;
    long[] slots = new long[1 << bits + SHIFT];
    Arrays.fill(slots, -1);
    int shortest = Integer.MAX_VALUE;
    int longest = 0;
    for (int i = 0; i < texts.length; i++) {
      Key key = Key.of(texts[i]);
      keys[i] = key;
      int length = key.bytes().length;
      shortest = Math.min(shortest, length);
      longest = Math.max(longest, length);
      long first = first(key.bytes(), 0, length);
      long last = last(key.bytes(), 0, length, first);
      int slot = slot(first, last, length, Long.SIZE - bits);
      while (slots[(slot << SHIFT) + TAG] >= 0) {
        if (keys[(int) slots[(slot << SHIFT) + TAG]].equals(key)) {
          throw new IllegalArgumentException("given twice: " + texts[i]);
        }
        slot = slot + 1 & mask;
      }
      slots[(slot << SHIFT) + FIRST] = first;
      slots[(slot << SHIFT) + LAST] = last;
      slots[(slot << SHIFT) + TAG] = (long) length << 32 | i;
    }
    return new TextTable(keys, slots, mask, Long.SIZE - bits, shortest, longest);
  }

  /** Returns the first eight bytes of a text, or all. */
  private static long first(byte[] in, int from, int length) {
    return length < 8 ? Words.head(Words.at(in, from), length) : Words.word(in, from);
  }

  /** Returns the last eight bytes of a text, or all; with more bytes, mixed with the others. */
  private static long last(byte[] in, int from, int length, long first) {
    if (length < 8) {
      return first;
    }
    long last = Words.word(in, from + length - 8);
    return length <= COVERED ? last : middle(in, from + 8, from + length - 8, last);
  }

  private static long middle(byte[] in, int from, int to, long last) {
    long mixed = last;
    for (int i = from; i < to; i += 8) {
      mixed = Words.fold(mixed, Words.word(in, i));
    }
    return mixed;
  }

  private static int slot(long first, long last, int length, int shift) {
    return (int) (Words.scatter((first ^ Long.rotateLeft(last, 29)) + length) >>> shift);
  }

  @Override
  public boolean contains(JsonDocument document, int node) {
    return indexOf(document, node) >= 0;
  }

  @Override
  public int indexOf(JsonDocument document, int node) {
    int at = node << Nodes.SHIFT;
    int[] nodes = document.nodes;
    int meta = nodes[at + Nodes.META];
    if ((meta & Nodes.KIND) != Nodes.STRING) {
      return -1;
    }
    int from = nodes[at + Nodes.START];
    int to = nodes[at + Nodes.END];
    return (meta & Nodes.ESCAPED) == 0
        ? indexOf(document.bytes, from, to - from)
        : indexOfEscaped(document.bytes, from, to);
  }

  /** Does not decode what is longer than each text with all its characters escaped. */
  private int indexOfEscaped(byte[] in, int from, int to) {
    if ((to - from) / Strings.LONGEST_ESCAPE > longest) {
      return -1;
    }
    byte[] text = Strings.utf8(in, from, to, true);
    return indexOf(text, 0, text.length);
  }

  private int indexOf(byte[] in, int from, int length) {
    if (length < shortest || length > longest) {
      return -1;
    }
    long first = first(in, from, length);
    long last = last(in, from, length, first);
    int slot = slot(first, last, length, shift);
    for (; ; slot = slot + 1 & mask) {
      int at = slot << SHIFT;
      long tag = slots[at + TAG];
      if (tag < 0) {
        return -1;
      }
      if (slots[at + FIRST] == first
          && slots[at + LAST] == last
          && tag >>> 32 == length
          && (length <= COVERED || keys[(int) tag].isText(in, from))) {
        return (int) tag;
      }
    }
  }

  @Override
  public int size() {
    return keys.length;
  }

  @Override
  public String value(int index) {
    return keys[index].text();
  }
}
