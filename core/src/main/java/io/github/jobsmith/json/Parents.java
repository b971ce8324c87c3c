package io.github.jobsmith.json;

/**
 * The parent of each node and its index among its siblings, for messages and pointers. Not recorded
 * when a text is parsed; computed in one pass over the nodes.
 */
final class Parents {
  private final int[] parents;
  private final int[] indexes;

  Parents(JsonDocument document) {
    parents = new int[document.nodeCount()];
    indexes = new int[document.nodeCount()];
    parents[0] = -1;
    for (int node = 0; node < parents.length; node++) {
      int size = document.size(node);
      for (int index = 0, child = node + 1; index < size; index++, child = document.next(child)) {
        parents[child] = node;
        indexes[child] = index;
      }
    }
  }

  int parent(int node) {
    return parents[node];
  }

  int index(int node) {
    return indexes[node];
  }
}
