package io.github.jobsmith.generator.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A refinable partition of 0 … n-1 into blocks: mark members, then split. */
final class Partition {
  /** The members, block by block; in each block the marked ones first. */
  private final int[] members;

  private final int[] place;
  private final int[] block;
  private final int[] first;
  private final int[] end;
  private final int[] marked;
  private final IntList touched = new IntList();
  private int size = 1;

  Partition(int n) {
    members = new int[n];
    place = new int[n];
    Arrays.setAll(members, i -> i);
    Arrays.setAll(place, i -> i);
    block = new int[n];
    first = new int[n];
    end = new int[n];
    marked = new int[n];
    end[0] = n;
  }

  int size() {
    return size;
  }

  int blockOf(int member) {
    return block[member];
  }

  int[] members(int of) {
    return Arrays.copyOfRange(members, first[of], end[of]);
  }

  int smaller(int a, int b) {
    return end[a] - first[a] <= end[b] - first[b] ? a : b;
  }

  void mark(int member) {
    int in = block[member];
    int border = first[in] + marked[in];
    if (place[member] < border) {
      return;
    }
    if (marked[in]++ == 0) {
      touched.add(in);
    }
    int other = members[border];
    int from = place[member];
    members[border] = member;
    members[from] = other;
    place[member] = border;
    place[other] = from;
  }

  /**
   * Separates marked from unmarked members and clears the marks; returns pairs of old and new
   * blocks.
   */
  List<int[]> split() {
    List<int[]> halves = new ArrayList<>();
    while (touched.size() > 0) {
      int old = touched.removeLast();
      int border = first[old] + marked[old];
      marked[old] = 0;
      if (border == end[old]) {
        continue;
      }
      int fresh = size++;
      first[fresh] = first[old];
      end[fresh] = border;
      first[old] = border;
      for (int i = first[fresh]; i < border; i++) {
        block[members[i]] = fresh;
      }
      halves.add(new int[] {old, fresh});
    }
    return halves;
  }
}
