package io.github.jobsmith.json;

import java.util.Arrays;

/**
 * Texts by hash: open addressing, at most a quarter full. A record because compilers trust its
 * fields not to change: for a constant, they are constants, too.
 *
 * @param slots four ints for each slot, so that one cache line has all that is compared first
 * @param heads the first eight bytes of the text of each slot
 */
record KeyTable(Key[] keys, int[] slots, long[] heads, int mask, int shortest, int longest) {
  private static final int SHIFT = 2;

  /** {@link Key#hash}. */
  private static final int HASH = 0;

  /** {@link Key#mix}. */
  private static final int MIX = 1;

  /**
   * {@link Key#rest} in a table of names, {@link Key#form} in one of other texts; -1, which neither
   * can be, in an empty slot.
   */
  private static final int REST = 2;

  /** The index of the text; -1 in an empty slot. */
  private static final int INDEX = 3;

  /** Returns a table of names. */
  static KeyTable ofNames(String... texts) {
    return of(true, texts);
  }

  /** Returns a table of texts that are not names. */
  static KeyTable of(String... texts) {
    return of(false, texts);
  }

  private static KeyTable of(boolean names, String... texts) {
    Key[] keys = new Key[texts.length];
    int size = Math.max(8, Integer.highestOneBit(Math.max(1, texts.length)) << 3);
    int[] slots = new int[size << SHIFT];
    long[] heads = new long[size];
    Arrays.fill(slots, -1);
    int shortest = Integer.MAX_VALUE;
    int longest = 0;
    for (int i = 0; i < texts.length; i++) {
      Key key = Key.of(texts[i]);
      shortest = Math.min(shortest, key.bytes().length);
      longest = Math.max(longest, key.bytes().length);
      keys[i] = key;
      int slot = key.hash() & size - 1;
      while (slots[(slot << SHIFT) + INDEX] >= 0) {
        if (keys[slots[(slot << SHIFT) + INDEX]].equals(key)) {
          throw new IllegalArgumentException("given twice: " + texts[i]);
        }
        slot = slot + 1 & size - 1;
      }
      heads[slot] = key.first();
      slots[(slot << SHIFT) + HASH] = key.hash();
      slots[(slot << SHIFT) + MIX] = key.mix();
      slots[(slot << SHIFT) + REST] = names ? key.rest() : key.form();
      slots[(slot << SHIFT) + INDEX] = i;
    }
    return new KeyTable(keys, slots, heads, size - 1, shortest, longest);
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
   * Returns the index of a name, or -1.
   *
   * @param at the index of the ints of the node
   */
  int indexOfName(byte[] in, int[] nodes, int at) {
    int hash = nodes[at + Nodes.NAME_HASH];
    for (int slot = hash & mask; ; slot = slot + 1 & mask) {
      int place = slot << SHIFT;
      int index = slots[place + INDEX];
      if (slots[place + HASH] == hash) {
        int rest = nodes[at + Nodes.NAME_REST];
        if (rest < 0
            ? isLongName(slot, in, nodes, at)
            : slots[place + REST] == rest && slots[place + MIX] == nodes[at + Nodes.NAME_MIX]) {
          return index;
        }
      }
      if (index < 0) {
        return -1;
      }
    }
  }

  /** Whether a name that is not short, and has the same hash, is the one in a slot. */
  private boolean isLongName(int slot, byte[] in, int[] nodes, int at) {
    int place = slot << SHIFT;
    if (slots[place + MIX] != nodes[at + Nodes.NAME_MIX]) {
      return false;
    }
    int form = Nodes.nameForm(nodes[at + Nodes.META]);
    if (slots[place + REST] != ~form || form < Key.WORD) {
      return isOddName(slots[place + INDEX], in, nodes, at);
    }
    return isText(slot, form, in, ~nodes[at + Nodes.NAME_REST]);
  }

  /**
   * Whether a text of at least one word, with the same hash, mix and form, is the one in a slot.
   */
  private boolean isText(int slot, int form, byte[] in, int from) {
    return Words.word(in, from) == heads[slot]
        && (form < Key.TWO_WORDS || keys[slots[(slot << SHIFT) + INDEX]].matchesRest(in, from));
  }

  /** Decides for names with escapes, and for names that could be short but for their place. */
  private boolean isOddName(int index, byte[] in, int[] nodes, int at) {
    return index >= 0 && keys[index].isName(in, nodes, at);
  }

  /**
   * Returns the index of a text without escapes, or -1.
   *
   * @param form as that of {@link Key#form}
   * @param from where the text begins
   */
  int indexOf(int hash, int mix, int form, byte[] in, int from) {
    for (int slot = hash & mask; ; slot = slot + 1 & mask) {
      int at = slot << SHIFT;
      int index = slots[at + INDEX];
      if (slots[at + HASH] == hash
          && slots[at + MIX] == mix
          && slots[at + REST] == form
          && (form < Key.WORD || isText(slot, form, in, from))) {
        return index;
      }
      if (index < 0) {
        return -1;
      }
    }
  }

  /** Returns the index of the text that string content with escapes is, or -1. */
  int indexOfEscaped(int hash, byte[] in, int from, int to) {
    for (int slot = hash & mask; ; slot = slot + 1 & mask) {
      int index = slots[(slot << SHIFT) + INDEX];
      if (index < 0 || keys[index].hash() == hash && keys[index].matchesEscaped(in, from, to)) {
        return index;
      }
    }
  }

  /** Hashes the bytes and returns the index of the text whose UTF-8 encoding they are, or -1. */
  int indexOf(byte[] in, int from, int to) {
    int length = to - from;
    if (length < shortest || length > longest) {
      return -1;
    }
    long mix = Words.mix(in, from, to);
    return indexOf(Words.finish(mix, length), (int) (mix >>> 32), Key.form(length), in, from);
  }

  int size() {
    return keys.length;
  }

  String text(int index) {
    return keys[index].text();
  }
}
