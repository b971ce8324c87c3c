package io.github.jobsmith.json;

import java.util.Arrays;

/** Collects the members whose name occurred before in the same object. */
final class Duplicates {
  static final int[] NONE = {};

  /** Tables of up to this size are kept for further objects. */
  private static final int MOST_KEPT = 1 << 12;

  private byte[] in;
  private int[] found = NONE;
  private int size;
  private int[] table = NONE;

  Duplicates(byte[] in) {
    this.in = in;
  }

  /** Prepares for another text. */
  void reset(byte[] text) {
    in = text;
    found = NONE;
    size = 0;
  }

  /** Compares a member with the preceding ones in an object of few members. */
  void check(int[] nodes, int object, int member) {
    int at = member << Nodes.SHIFT;
    int hash = nodes[at + Nodes.NAME_HASH];
    for (int i = object + 1; i < member; i = nodes[(i << Nodes.SHIFT) + Nodes.NEXT]) {
      int other = i << Nodes.SHIFT;
      if (nodes[other + Nodes.NAME_HASH] == hash
          && Members.sameName(in, nodes, other, in, nodes, at)) {
        add(member);
        return;
      }
    }
  }

  /**
   * Checks an object of many members at its end; finds the duplicates found by {@link #check}
   * again.
   */
  void checkMany(int[] nodes, int object) {
    if (!areDistinct(nodes, object)) {
      findMany(nodes, object);
    }
  }

  /**
   * Whether a hash table of the members finds no duplicates, as it mostly is; false if their hashes
   * collide more often than by chance.
   */
  private boolean areDistinct(int[] nodes, int object) {
    int size = nodes[(object << Nodes.SHIFT) + Nodes.SIZE];
    int room = Integer.highestOneBit(size) << 2;
    int[] table = empty(room);
    int mask = room - 1;
    int collisions = 0;
    int member = object + 1;
    for (int i = 0; i < size; i++) {
      int at = member << Nodes.SHIFT;
      int hash = nodes[at + Nodes.NAME_HASH];
      int slot = hash & mask;
      for (; table[slot] != 0; slot = slot + 1 & mask) {
        int other = table[slot] << Nodes.SHIFT;
        boolean same =
            nodes[other + Nodes.NAME_HASH] == hash
                && Members.sameName(in, nodes, other, in, nodes, at);
        if (same || ++collisions > size << 1) {
          return false;
        }
      }
      table[slot] = member;
      member = nodes[at + Nodes.NEXT];
    }
    return true;
  }

  /** Returns an array that begins with a number of zeros. */
  private int[] empty(int room) {
    if (room > MOST_KEPT) {
      return new int[room];
    }
    if (room > table.length) {
      table = new int[room];
    } else {
      Arrays.fill(table, 0, room, 0);
    }
    return table;
  }

  private void findMany(int[] nodes, int object) {
    int[] sorted = Members.sorted(in, nodes, object);
    for (int i = 1; i < sorted.length; i++) {
      int before = sorted[i - 1] << Nodes.SHIFT;
      int at = sorted[i] << Nodes.SHIFT;
      if (nodes[before + Nodes.NAME_HASH] == nodes[at + Nodes.NAME_HASH]
          && Members.sameName(in, nodes, before, in, nodes, at)) {
        add(sorted[i]);
      }
    }
  }

  private void add(int member) {
    if (size == found.length) {
      found = Arrays.copyOf(found, Math.max(8, size * 2));
    }
    found[size++] = member;
  }

  /** Returns the duplicates, ascending and distinct. */
  int[] found() {
    if (size == 0) {
      return NONE;
    }
    return Arrays.stream(found, 0, size).sorted().distinct().toArray();
  }
}
