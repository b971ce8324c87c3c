package io.github.jobsmith.json;

import java.util.Arrays;

/**
 * The way from the root to a node, and its JSON Pointer. The next way is found from the last one,
 * so that asking for many nodes in the order of the text takes time with the text, not with its
 * square.
 */
final class Trail {
  /** The way to the root. */
  static final Trail ROOT = new Trail(0);

  /** A step is the node that is entered, and how many siblings stand before it. */
  private int[] nodes;

  private int[] indexes;
  private int depth;

  private Trail(int capacity) {
    nodes = new int[capacity];
    indexes = new int[capacity];
  }

  /** The way to another node of the same document. */
  Trail to(JsonDocument document, int node) {
    Trail found = new Trail(Math.max(4, depth));
    boolean together = true;
    for (int at = 0; at != node; ) {
      int level = found.depth;
      int child = at + 1;
      int index = 0;
      boolean known = together && level < depth;
      if (known && nodes[level] <= node) {
        child = nodes[level];
        index = indexes[level];
      }
      for (int next = document.next(child); next <= node; next = document.next(child)) {
        child = next;
        index++;
      }
      together = known && nodes[level] == child;
      found.add(child, index);
      at = child;
    }
    return found;
  }

  private void add(int node, int index) {
    if (depth == nodes.length) {
      nodes = Arrays.copyOf(nodes, depth * 2);
      indexes = Arrays.copyOf(indexes, depth * 2);
    }
    nodes[depth] = node;
    indexes[depth] = index;
    depth++;
  }

  String pointer(JsonDocument document) {
    StringBuilder pointer = new StringBuilder();
    for (int level = 0; level < depth; level++) {
      pointer.append('/');
      if (document.isMember(nodes[level])) {
        pointer.append(Pointers.escape(document.name(nodes[level])));
      } else {
        pointer.append(indexes[level]);
      }
    }
    return pointer.toString();
  }
}
