package io.github.jobsmith.json;

import java.util.Arrays;

/**
 * Strings by length, first and last bytes: open addressing, at most a quarter full. A record
 * because compilers trust its fields not to change: for a constant, they are constants, too.
 *
 * @param slots three longs for each slot, and an empty one, so that a cache line has them together
 * @param shift the lowest bit of a {@link #hash} that determines its slot
 * @param exact whether each text is in the slot of its hash, so that no other needs to be looked at
 */
record TextTable(
    Key[] keys, long[] slots, int mask, int shift, boolean exact, int shortest, int longest)
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

  /** Bits of a {@link #hash} from this one on depend on most of its text. */
  private static final int FEWEST_MIXED = 32;

  static TextTable of(String... texts) {
    Key[] keys = new Key[texts.length];
    long[] hashes = new long[texts.length];
    for (int i = 0; i < texts.length; i++) {
      keys[i] = Key.of(texts[i]);
      byte[] text = keys[i].bytes();
      long first = first(text, 0, text.length);
      hashes[i] = hash(first, last(text, 0, text.length, first), text.length);
    }
    int bits = 34 - Integer.numberOfLeadingZeros(Math.max(1, texts.length));
    int mask = (1 << bits) - 1;
    int shift = Long.SIZE - bits;
    while (shift > FEWEST_MIXED && !isExact(hashes, shift, mask)) {
      shift--;
    }
    return of(keys, hashes, mask, shift, isExact(hashes, shift, mask));
  }

  /** Whether all texts have slots of their own. */
  private static boolean isExact(long[] hashes, int shift, int mask) {
    boolean[] taken = new boolean[mask + 1];
    for (long hash : hashes) {
      int slot = (int) (hash >>> shift) & mask;
      if (taken[slot]) {
        return false;
      }
      taken[slot] = true;
    }
    return true;
  }

  private static TextTable of(Key[] keys, long[] hashes, int mask, int shift, boolean exact) {
    long[] slots = new long[mask + 1 << SHIFT];
    Arrays.fill(slots, -1);
    int shortest = Integer.MAX_VALUE;
    int longest = 0;
    for (int i = 0; i < keys.length; i++) {
      byte[] text = keys[i].bytes();
      shortest = Math.min(shortest, text.length);
      longest = Math.max(longest, text.length);
      int slot = (int) (hashes[i] >>> shift) & mask;
      while (slots[(slot << SHIFT) + TAG] >= 0) {
        if (keys[(int) slots[(slot << SHIFT) + TAG]].equals(keys[i])) {
          throw new IllegalArgumentException("given twice: " + keys[i]);
        }
        slot = slot + 1 & mask;
      }
      long first = first(text, 0, text.length);
      slots[(slot << SHIFT) + FIRST] = first;
      slots[(slot << SHIFT) + LAST] = last(text, 0, text.length, first);
      slots[(slot << SHIFT) + TAG] = (long) text.length << 32 | i;
    }
    return new TextTable(keys, slots, mask, shift, exact, shortest, longest);
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
    return length <= COVERED ? last : Words.fold(middle(in, from + 8, from + length - 8), last);
  }

  private static long middle(byte[] in, int from, int to) {
    long mixed = Words.SEED;
    for (int i = from; i < to; i += 8) {
      mixed = Words.fold(mixed, Words.word(in, i));
    }
    return mixed;
  }

  private static long hash(long first, long last, int length) {
    return Words.scatter((first ^ Long.rotateLeft(last, 29)) + length);
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

  private int indexOf(byte[] in, int from, int length) {
    if (length < shortest || length > longest) {
      return -1;
    }
    long first = first(in, from, length);
    long last = last(in, from, length, first);
    int slot = (int) (hash(first, last, length) >>> shift) & mask;
    int index = (int) slots[(slot << SHIFT) + TAG];
    return index < 0 || isText(slot, first, last, in, from, length)
        ? index
        : exact ? -1 : further(slot, first, last, in, from, length);
  }

  /** Returns the index of a text that is not in the slot of its hash, or -1. */
  private int further(int before, long first, long last, byte[] in, int from, int length) {
    int slot = before;
    int index;
    do {
      slot = slot + 1 & mask;
      index = (int) slots[(slot << SHIFT) + TAG];
    } while (index >= 0 && !isText(slot, first, last, in, from, length));
    return index;
  }

  private boolean isText(int slot, long first, long last, byte[] in, int from, int length) {
    int at = slot << SHIFT;
    long tag = slots[at + TAG];
    return slots[at + FIRST] == first
        && slots[at + LAST] == last
        && tag >>> 32 == length
        && (length <= COVERED || keys[(int) tag].isText(in, from));
  }

  /** Does not look at what is longer than each text with all its characters escaped. */
  private int indexOfEscaped(byte[] in, int from, int to) {
    if ((to - from) / Strings.LONGEST_ESCAPE > longest) {
      return -1;
    }
    long first = 0;
    long last = 0;
    long word = 0;
    long mixed = Words.SEED;
    int length = 0;
    for (int pos = from; pos < to; ) {
      long next = Strings.next(in, pos);
      pos = (int) next;
      int point = (int) (next >>> Integer.SIZE);
      int bytes = Utf8.size(point);
      for (int i = 0; i < bytes; i++) {
        if ((length & 7) == 0) {
          first = length == 8 ? word : first;
          mixed = length > 8 ? Words.fold(mixed, word) : mixed;
          word = 0;
        }
        long one = Utf8.byteOf(point, i, bytes) & 0xFFL;
        word |= one << ((length & 7) << 3);
        last = last >>> 8 | one << 56;
        length++;
      }
    }
    first = length <= 8 ? word : first;
    last = length < 8 ? first : length <= COVERED ? last : Words.fold(mixed, last);
    return indexOfEscaped(first, last, length, in, from, to);
  }

  private int indexOfEscaped(long first, long last, int length, byte[] in, int from, int to) {
    for (int slot = (int) (hash(first, last, length) >>> shift) & mask; ; slot = slot + 1 & mask) {
      int at = slot << SHIFT;
      long tag = slots[at + TAG];
      if (tag < 0) {
        return -1;
      }
      if (slots[at + FIRST] == first
          && slots[at + LAST] == last
          && tag >>> 32 == length
          && (length <= COVERED || keys[(int) tag].matchesEscaped(in, from, to))) {
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
