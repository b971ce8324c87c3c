package io.github.jobsmith.json;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The ways from the root of a document to its nodes, for messages and pointers. Not recorded when a
 * text is parsed. A way is found from a way that is known: most questions are about nodes that are
 * asked for again and again, in document order, so that the items before the first of them are
 * counted once. If that does not hold, an index of all nodes is made.
 */
final class Ways {
  /**
   * The containers of a node, from the root, and the node itself at the end.
   *
   * @param nodes ascending
   * @param indexes of the nodes in their containers
   */
  private record Way(int[] nodes, int[] indexes) {}

  /** What the objects of a way cost, in steps from one item to the next. */
  private static final int OBJECTS = 16;

  private final JsonDocument document;

  /** The last way. All fields are hints, or depend only on the document: races do no harm. */
  private volatile Way last = new Way(new int[] {0}, new int[] {0});

  /** The way that took the longest to find. */
  private volatile Way longest = last;

  private int most;
  private long steps;
  private volatile @Nullable Parents all;

  Ways(JsonDocument document) {
    this.document = document;
  }

  int parent(int node) {
    Parents index = all;
    if (index != null) {
      return index.parent(node);
    }
    Way way = of(node);
    int depth = depth(way, node);
    return depth == 0 ? -1 : way.nodes[depth - 1];
  }

  int index(int node) {
    Parents index = all;
    if (index != null) {
      return index.index(node);
    }
    Way way = of(node);
    return way.indexes[depth(way, node)];
  }

  /** Returns the place of a node in a way; not negative if the way contains it. */
  private static int depth(Way way, int node) {
    return Arrays.binarySearch(way.nodes, node);
  }

  /** Returns a way that contains a node. */
  private Way of(int node) {
    Objects.checkIndex(node, document.nodeCount());
    Way known = last;
    if (depth(known, node) >= 0) {
      return known;
    }
    Way other = longest;
    if (depth(other, node) >= 0) {
      return other;
    }
    Way found = from(start(other, node) > start(known, node) ? other : known, node);
    last = found;
    return found;
  }

  /** Returns the last node of a way that is not behind a node. */
  private static int start(Way way, int node) {
    int place = depth(way, node);
    return way.nodes[place >= 0 ? place : -place - 2];
  }

  private Way from(Way known, int node) {
    // The last node of the way before the node; an ancestor, or a sibling of one.
    int depth = -depth(known, node) - 2;
    int[] nodes = Arrays.copyOf(known.nodes, Math.max(depth + 1, 8));
    int[] indexes = Arrays.copyOf(known.indexes, nodes.length);
    while (depth > 0 && document.next(nodes[depth - 1]) <= node) {
      depth--;
    }
    int walked = 0;
    int at = nodes[depth];
    int index = indexes[depth];
    while (true) {
      for (int next = document.next(at); next <= node; next = document.next(at)) {
        at = next;
        index++;
        walked++;
      }
      if (depth == nodes.length) {
        nodes = Arrays.copyOf(nodes, depth * 2);
        indexes = Arrays.copyOf(indexes, depth * 2);
      }
      nodes[depth] = at;
      indexes[depth] = index;
      if (at == node) {
        break;
      }
      depth++;
      at++;
      index = 0;
    }
    Way found = new Way(Arrays.copyOf(nodes, depth + 1), Arrays.copyOf(indexes, depth + 1));
    count(found, walked);
    return found;
  }

  private void count(Way found, int walked) {
    if (walked > most) {
      most = walked;
      longest = found;
    }
    steps += walked + OBJECTS;
    if (steps > 2L * document.nodeCount()) {
      all = new Parents(document);
    }
  }
}
