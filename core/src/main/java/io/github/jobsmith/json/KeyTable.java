package io.github.jobsmith.json;

import java.util.Arrays;

/** Texts by hash: open addressing, at most a quarter full. */
final class KeyTable {
  private final Key[] keys;
  private final int[] hashes;
  private final int[] table;
  private final int mask;
  private final int shortest;
  private final int longest;

  KeyTable(String... texts) {
    keys = new Key[texts.length];
    hashes = new int[texts.length];
    int size = Math.max(8, Integer.highestOneBit(Math.max(1, texts.length)) << 3);
    mask = size - 1;
    table = new int[size];
    Arrays.fill(table, -1);
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int i = 0; i < texts.length; i++) {
      Key key = new Key(texts[i]);
      if (indexOf(key.hash, key.bytes, 0, key.bytes.length) >= 0) {
        throw new IllegalArgumentException("given twice: " + texts[i]);
      }
      keys[i] = key;
      hashes[i] = key.hash;
      least = Math.min(least, key.bytes.length);
      most = Math.max(most, key.bytes.length);
      int slot = key.hash & mask;
      while (table[slot] >= 0) {
        slot = (slot + 1) & mask;
      }
      table[slot] = i;
    }
    shortest = least;
    longest = most;
  }

  /** Returns the index of the text whose UTF-8 encoding the bytes are, or -1. */
  int indexOf(int hash, byte[] in, int from, int to) {
    int slot = hash & mask;
    for (int i = table[slot]; i >= 0; i = table[slot]) {
      if (hashes[i] == hash && keys[i].matches(in, from, to)) {
        return i;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Returns the index of the text that string content with escapes is, or -1. */
  int indexOfEscaped(int hash, byte[] in, int from, int to) {
    int slot = hash & mask;
    for (int i = table[slot]; i >= 0; i = table[slot]) {
      if (hashes[i] == hash && keys[i].matchesEscaped(in, from, to)) {
        return i;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Hashes the bytes and returns the index of the text whose UTF-8 encoding they are, or -1. */
  int indexOf(byte[] in, int from, int to) {
    int length = to - from;
    if (length < shortest || length > longest) {
      return -1;
    }
    return indexOf(Words.hash(in, from, to), in, from, to);
  }

  int size() {
    return keys.length;
  }

  String text(int index) {
    return keys[index].text;
  }
}
