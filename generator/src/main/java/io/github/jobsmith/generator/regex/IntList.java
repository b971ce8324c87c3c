package io.github.jobsmith.generator.regex;

import java.util.Arrays;

/** A growable list of ints. */
final class IntList {
  private int[] items = new int[16];
  private int size;

  void add(int item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, 2 * size);
    }
    items[size++] = item;
  }

  int get(int index) {
    return items[index];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  int removeLast() {
    return items[--size];
  }

  int[] toArray() {
    return Arrays.copyOf(items, size);
  }

  /** Returns the distinct items in ascending order. */
  int[] toSortedSet() {
    Arrays.sort(items, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || items[i] != items[i - 1]) {
        items[distinct++] = items[i];
      }
    }
    return Arrays.copyOf(items, distinct);
  }
}
