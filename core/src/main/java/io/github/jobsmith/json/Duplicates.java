package io.github.jobsmith.json;

import java.util.Arrays;

/** Collects the members whose name occurred before in the same object. */
final class Duplicates {
  static final int[] NONE = {};

  /** In objects of up to this many members, each is compared with the preceding ones. */
  private static final int FEW = 4;

  /** Tables of up to this size are kept for further objects. */
  private static final int MOST_KEPT = 1 << 12;

  private static final int MOST_OBJECTS = 1 << 30;

  private byte[] in;
  private int[] found = NONE;
  private int size;
  private int[] table = NONE;

  /** By hashes of names, modulo its size: the number of the last object with such a name. */
  private final int[] objects;

  /** The number of objects that were entered. */
  private int entered;

  /**
   * @param room zero or a power of two: with a table of this size, objects with less than a
   *     sixteenth as many members mostly need no exact comparison
   */
  Duplicates(byte[] in, int room) {
    this.in = in;
    this.objects = room == 0 ? NONE : new int[room];
  }

  /** Prepares for another text. */
  void reset(byte[] text) {
    in = text;
    found = NONE;
    size = 0;
    if (entered >= MOST_OBJECTS) {
      Arrays.fill(objects, 0);
      entered = 0;
    }
  }

  /** Checks an object that has been read. */
  void check(int[] nodes, int at) {
    int count = nodes[at + Nodes.SIZE];
    if (count <= FEW || count << 4 > objects.length || mayHaveSame(nodes, at, count)) {
      checkExactly(nodes, at >>> Nodes.SHIFT, count);
    }
  }

  /** Whether two hashes are equal modulo the size of the table. Has no branch for each member. */
  private boolean mayHaveSame(int[] nodes, int at, int count) {
    int[] objects = this.objects;
    int mask = objects.length - 1;
    int before = entered++;
    int same = 0;
    int member = at + Nodes.STRIDE;
    for (int i = 0; i < count; i++) {
      int slot = nodes[member + Nodes.NAME_HASH] & mask;
      same |= before - objects[slot];
      objects[slot] = before + 1;
      member = nodes[member + Nodes.NEXT] << Nodes.SHIFT;
    }
    return same < 0;
  }

  private void checkExactly(int[] nodes, int object, int count) {
    if (count > FEW) {
      if (!areDistinct(nodes, object, count)) {
        findMany(nodes, object);
      }
      return;
    }
    int member = object + 1;
    for (int i = 1; i < count; i++) {
      member = nodes[(member << Nodes.SHIFT) + Nodes.NEXT];
      compare(nodes, object, member);
    }
  }

  /** Compares a member with the preceding ones. */
  private void compare(int[] nodes, int object, int member) {
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
   * Whether a hash table of the members finds no duplicates, as it mostly is; false if their hashes
   * collide more often than by chance.
   */
  private boolean areDistinct(int[] nodes, int object, int count) {
    int room = Integer.highestOneBit(count) << 2;
    int[] table = empty(room);
    int mask = room - 1;
    int collisions = 0;
    int member = object + 1;
    for (int i = 0; i < count; i++) {
      int at = member << Nodes.SHIFT;
      int hash = nodes[at + Nodes.NAME_HASH];
      int slot = hash & mask;
      for (; table[slot] != 0; slot = slot + 1 & mask) {
        int other = table[slot] << Nodes.SHIFT;
        boolean same =
            nodes[other + Nodes.NAME_HASH] == hash
                && Members.sameName(in, nodes, other, in, nodes, at);
        if (same || ++collisions > count << 1) {
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
