package io.github.jobsmith.json;

import java.util.Arrays;

/**
 * Names by hash: open addressing, at most a quarter full. A record because compilers trust its
 * fields not to change: for a constant, they are constants, too.
 *
 * @param slots four ints for each slot, so that one cache line has all that is compared first
 * @param words the first {@link #WORDS} words of each name, by index
 * @param shift the lowest bit of a hash that determines its slot
 * @param exact whether each name is in the slot of its hash, so that no other needs to be looked at
 */
record KeyTable(Key[] keys, int[] slots, long[] words, int shift, int mask, boolean exact) {
  private static final int SHIFT = 2;

  /** {@link Key#hash}. */
  private static final int HASH = 0;

  /** {@link Key#mix}. */
  private static final int MIX = 1;

  /** {@link Key#rest}. */
  private static final int REST = 2;

  /** The index of the name; -1 in an empty slot, as all other ints. */
  private static final int INDEX = 3;

  private static final int WORDS = 4;

  /** Larger tables are not made larger so that each name has a slot of its own. */
  private static final int MOST_DOUBLED = 64;

  static KeyTable of(String... texts) {
    Key[] keys = new Key[texts.length];
    for (int i = 0; i < texts.length; i++) {
      keys[i] = Key.of(texts[i]);
    }
    int size = Math.max(8, Integer.highestOneBit(Math.max(1, texts.length)) << 3);
    int shift = exactShift(keys, size - 1);
    if (shift < 0 && texts.length <= MOST_DOUBLED) {
      size <<= 1;
      shift = exactShift(keys, size - 1);
    }
    return of(keys, Math.max(0, shift), size - 1, shift >= 0);
  }

  /** Returns the lowest shift that gives all names slots of their own; -1 if there is none. */
  private static int exactShift(Key[] keys, int mask) {
    for (int shift = 0; mask << shift >>> shift == mask; shift++) {
      if (isExact(keys, shift, mask)) {
        return shift;
      }
    }
    return -1;
  }

  private static boolean isExact(Key[] keys, int shift, int mask) {
    boolean[] taken = new boolean[mask + 1];
    for (Key key : keys) {
      int slot = key.hash() >>> shift & mask;
      if (taken[slot]) {
        return false;
      }
      taken[slot] = true;
    }
    return true;
  }

  private static KeyTable of(Key[] keys, int shift, int mask, boolean exact) {
    int[] slots = new int[mask + 1 << SHIFT];
    long[] words = new long[keys.length * WORDS];
    Arrays.fill(slots, -1);
    for (int i = 0; i < keys.length; i++) {
      Key key = keys[i];
      int slot = key.hash() >>> shift & mask;
      while (slots[(slot << SHIFT) + INDEX] >= 0) {
        if (keys[slots[(slot << SHIFT) + INDEX]].equals(key)) {
          throw new IllegalArgumentException("given twice: " + key);
        }
        slot = slot + 1 & mask;
      }
      System.arraycopy(key.words(), 0, words, i * WORDS, Math.min(WORDS, key.words().length));
      slots[(slot << SHIFT) + HASH] = key.hash();
      slots[(slot << SHIFT) + MIX] = key.mix();
      slots[(slot << SHIFT) + REST] = key.rest();
      slots[(slot << SHIFT) + INDEX] = i;
    }
    return new KeyTable(keys, slots, words, shift, mask, exact);
  }

  /** Returns the words of a text, which are separated by single spaces. */
  static String[] words(String text) {
    int count = 1;
    for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
      count++;
    }
    String[] words = new String[count];
    int from = 0;
    for (int i = 0; i < count - 1; i++) {
      int to = text.indexOf(' ', from);
      words[i] = text.substring(from, to);
      from = to + 1;
    }
    words[count - 1] = text.substring(from);
    return words;
  }

  /**
   * Returns the index of a name, or -1. Compilers inline it if it is short, and know the table
   * then.
   *
   * @param at the index of the ints of the node
   */
  int indexOf(byte[] in, int[] nodes, int at) {
    int slot = nodes[at + Nodes.NAME_HASH] >>> shift & mask;
    int index = slots[(slot << SHIFT) + INDEX];
    return index < 0 || isName(slot, in, nodes, at)
        ? index
        : exact ? -1 : further(slot, in, nodes, at);
  }

  /** Returns the index of a name that is not in the slot of its hash, or -1. */
  private int further(int before, byte[] in, int[] nodes, int at) {
    int slot = before;
    int index;
    do {
      slot = slot + 1 & mask;
      index = slots[(slot << SHIFT) + INDEX];
    } while (index >= 0 && !isName(slot, in, nodes, at));
    return index;
  }

  private boolean isName(int slot, byte[] in, int[] nodes, int at) {
    int place = slot << SHIFT;
    return slots[place + HASH] == nodes[at + Nodes.NAME_HASH]
        && slots[place + MIX] == nodes[at + Nodes.NAME_MIX]
        && (slots[place + REST] == nodes[at + Nodes.NAME_REST] || isLongName(place, in, nodes, at));
  }

  /** Whether a name that is not short, and has the same hash and mix, is the one in a slot. */
  private boolean isLongName(int place, byte[] in, int[] nodes, int at) {
    int start = ~nodes[at + Nodes.NAME_REST];
    if (start < 0) {
      return false;
    }
    int form = Nodes.nameForm(nodes[at + Nodes.META]);
    int index = slots[place + INDEX];
    return slots[place + REST] == Key.longRest(form) && form >= Key.WORD
        ? isText(index, form, in, start)
        : keys[index].isName(in, nodes, at);
  }

  /**
   * Whether a text of at least one word, with the same hash, mix and form, is a name; see {@link
   * Words#mix}.
   */
  private boolean isText(int index, int form, byte[] in, int from) {
    int at = index * WORDS;
    return Words.word(in, from) == words[at]
        && (form < Key.TWO_WORDS || Words.word(in, from + 8) == words[at + 1])
        && (form < Key.THREE_WORDS || Words.word(in, from + 16) == words[at + 2])
        && (form < Key.FOUR_WORDS || Words.word(in, from + 24) == words[at + 3])
        && (form < Key.FIVE_WORDS || keys[index].matchesLong(in, from));
  }

  int size() {
    return keys.length;
  }

  String text(int index) {
    return keys[index].text();
  }
}
