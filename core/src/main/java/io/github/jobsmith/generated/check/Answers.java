package io.github.jobsmith.generated.check;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The answers about the nodes of one document: an open-addressing hash table of longs, each of
 * which combines a question, a node and the answer. Its size is proportional to the number of
 * answers. Not thread-safe.
 */
final class Answers {
  private static final int FIRST_SIZE = 64;

  /** The space that is kept for the next validation: 64 KiB. */
  private static final int MOST_KEPT = 1 << 13;

  private static final long[] NONE = {};

  private long[] slots = NONE;
  private int used;

  @Nullable Boolean recall(int question, int node) {
    if (used == 0) {
      return null;
    }
    long entry = slots[slot(slots, key(question, node))];
    return entry == 0 ? null : (entry & 2) != 0;
  }

  void remember(int question, int node, boolean answer) {
    if (used * 2 >= slots.length) {
      grow();
    }
    long key = key(question, node);
    int slot = slot(slots, key);
    used += slots[slot] == 0 ? 1 : 0;
    slots[slot] = key | (answer ? 2 : 0);
  }

  /** Forgets all answers; keeps the space unless it is large. */
  void clear() {
    if (slots.length > MOST_KEPT) {
      slots = NONE;
    } else if (used > 0) {
      Arrays.fill(slots, 0);
    }
    used = 0;
  }

  /** Returns the number of answers. */
  int size() {
    return used;
  }

  /**
   * Combines question and node; the lowest bit is set so that no key is 0, and the next bit is free
   * for the answer.
   */
  private static long key(int question, int node) {
    return (long) question << 34 | (long) node << 2 | 1;
  }

  /** Returns the index of a key, or of the empty slot for it. */
  private static int slot(long[] slots, long key) {
    int mask = slots.length - 1;
    int slot = (int) (mixed(key) & mask);
    while (slots[slot] != 0 && (slots[slot] & ~2L) != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Distributes adjacent keys over the table: the finalizer of MurmurHash3. */
  private static long mixed(long key) {
    long mixed = (key ^ key >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 33;
  }

  private void grow() {
    long[] larger = new long[Math.max(FIRST_SIZE, slots.length * 2)];
    for (long entry : slots) {
      if (entry != 0) {
        larger[slot(larger, entry & ~2L)] = entry;
      }
    }
    slots = larger;
  }
}
