package io.github.jobsmith.json;

import java.util.Arrays;

/** The members of one object, by name. */
final class Members {
  private Members() {}

  static boolean sameName(byte[] inA, int[] nodesA, int a, byte[] inB, int[] nodesB, int b) {
    int rest = nodesA[a + Nodes.NAME_REST];
    if (rest >= 0 && nodesB[b + Nodes.NAME_REST] >= 0) {
      return rest == nodesB[b + Nodes.NAME_REST]
          && nodesA[a + Nodes.NAME_MIX] == nodesB[b + Nodes.NAME_MIX]
          && nodesA[a + Nodes.NAME_HASH] == nodesB[b + Nodes.NAME_HASH];
    }
    return Strings.equal(
        inA,
        Nodes.nameStart(nodesA, a),
        Nodes.nameEnd(inA, nodesA, a),
        (nodesA[a + Nodes.META] & Nodes.NAME_ESCAPED) != 0,
        inB,
        Nodes.nameStart(nodesB, b),
        Nodes.nameEnd(inB, nodesB, b),
        (nodesB[b + Nodes.META] & Nodes.NAME_ESCAPED) != 0);
  }

  /**
   * Returns the nodes of the members, ordered by hash, name and position, so that equal objects
   * list the same names in the same order. Colliding hashes cost no more than a comparison sort.
   */
  static int[] sorted(byte[] in, int[] nodes, int object) {
    int at = object << Nodes.SHIFT;
    long[] keys = new long[nodes[at + Nodes.SIZE]];
    int member = object + 1;
    for (int i = 0; i < keys.length; i++) {
      int place = member << Nodes.SHIFT;
      keys[i] = (long) nodes[place + Nodes.NAME_HASH] << 32 | member;
      member = nodes[place + Nodes.NEXT];
    }
    Arrays.sort(keys);
    int[] sorted = new int[keys.length];
    int from = 0;
    for (int i = 0; i < keys.length; i++) {
      sorted[i] = (int) keys[i];
      boolean last = i + 1 == keys.length || keys[i + 1] >> 32 != keys[i] >> 32;
      if (last) {
        if (i > from) {
          byName(in, nodes, sorted, from, i + 1);
        }
        from = i + 1;
      }
    }
    return sorted;
  }

  /** Sorts members with equal hashes by name. */
  private static void byName(byte[] in, int[] nodes, int[] sorted, int from, int to) {
    Named[] group = new Named[to - from];
    for (int i = 0; i < group.length; i++) {
      int at = sorted[from + i] << Nodes.SHIFT;
      boolean escaped = (nodes[at + Nodes.META] & Nodes.NAME_ESCAPED) != 0;
      group[i] =
          new Named(
              sorted[from + i],
              Strings.utf8(in, Nodes.nameStart(nodes, at), Nodes.nameEnd(in, nodes, at), escaped));
    }
    // The sort is stable: equal names stay in document order.
    Arrays.sort(group, (a, b) -> Arrays.compareUnsigned(a.name, b.name));
    for (int i = 0; i < group.length; i++) {
      sorted[from + i] = group[i].node;
    }
  }

  /** A member and its decoded name. */
  private record Named(int node, byte[] name) {}
}
