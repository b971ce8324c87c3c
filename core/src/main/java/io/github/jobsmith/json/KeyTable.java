package io.github.jobsmith.json;

import java.util.Arrays;

/** Texts by hash: open addressing, at most a quarter full. */
final class KeyTable {
  /** A slot has four ints, so that one cache line has all that is compared first. */
  private static final int SHIFT = 2;

  private static final int STRIDE = 1 << SHIFT;

  /** {@link Key#hash}. */
  private static final int HASH = 0;

  /** {@link Key#mix}. */
  private static final int MIX = 1;

  /** {@link Key#form}; -1, which no text has, in an empty slot. */
  private static final int FORM = 2;

  /** The index of the text; -1 in an empty slot. */
  private static final int INDEX = 3;

  private final Key[] keys;
  private final int[] slots;
  private final int mask;
  private final int shortest;
  private final int longest;

  KeyTable(String... texts) {
    keys = new Key[texts.length];
    int size = Math.max(8, Integer.highestOneBit(Math.max(1, texts.length)) << 3);
    mask = size - 1;
    slots = new int[size << SHIFT];
    Arrays.fill(slots, -1);
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int i = 0; i < texts.length; i++) {
      Key key = new Key(texts[i]);
      int length = key.bytes.length;
      if (indexOf(key.hash, key.mix, key.form, key.bytes, 0) >= 0) {
        throw new IllegalArgumentException("given twice: " + texts[i]);
      }
      keys[i] = key;
      least = Math.min(least, length);
      most = Math.max(most, length);
      int slot = first(key.hash);
      while (slots[slot + INDEX] >= 0) {
        slot = next(slot);
      }
      slots[slot + HASH] = key.hash;
      slots[slot + MIX] = key.mix;
      slots[slot + FORM] = key.form;
      slots[slot + INDEX] = i;
    }
    shortest = least;
    longest = most;
  }

  private int first(int hash) {
    return (hash & mask) << SHIFT;
  }

  private int next(int slot) {
    return slot + STRIDE & slots.length - 1;
  }

  /**
   * Returns the index of a text without escapes, or -1.
   *
   * @param form as that of {@link Key#form}
   * @param from where the text begins
   */
  int indexOf(int hash, int mix, int form, byte[] in, int from) {
    for (int slot = first(hash); ; slot = next(slot)) {
      int index = slots[slot + INDEX];
      if (slots[slot + HASH] == hash
          && slots[slot + MIX] == mix
          && slots[slot + FORM] == form
          && (form < Key.WORD || keys[index].matches(in, from))) {
        return index;
      }
      if (index < 0) {
        return -1;
      }
    }
  }

  /** Returns the index of the text that string content with escapes is, or -1. */
  int indexOfEscaped(int hash, byte[] in, int from, int to) {
    for (int slot = first(hash); slots[slot + INDEX] >= 0; slot = next(slot)) {
      if (slots[slot + HASH] == hash && keys[slots[slot + INDEX]].matchesEscaped(in, from, to)) {
        return slots[slot + INDEX];
      }
    }
    return -1;
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
    return keys[index].text;
  }
}
