package io.github.jobsmith.json;

import java.util.Arrays;

/**
 * Equality as defined by JSON Schema: numbers by value, strings by code points, members in any
 * order. Uses a work list instead of recursion and sorted members instead of nested loops, so that
 * neither depth nor size costs more than O(n log n).
 */
final class Equality {
  /** Up to this many members are searched linearly. */
  private static final int FEW = 16;

  private final JsonDocument left;
  private final JsonDocument right;
  private int[] pending = new int[32];
  private int size;

  private Equality(JsonDocument left, JsonDocument right) {
    this.left = left;
    this.right = right;
  }

  static boolean equal(JsonDocument left, int a, JsonDocument right, int b) {
    if (left.kindBits(a) != right.kindBits(b)) {
      return false;
    }
    if (left.kindBits(a) < Nodes.ARRAY) {
      return equalScalars(left, a, right, b);
    }
    return new Equality(left, right).equalTrees(a, b);
  }

  private boolean equalTrees(int a, int b) {
    push(a, b);
    while (size > 0) {
      int y = pending[--size];
      int x = pending[--size];
      int kind = left.kindBits(x);
      if (kind != right.kindBits(y)) {
        return false;
      }
      if (kind < Nodes.ARRAY) {
        if (!equalScalars(left, x, right, y)) {
          return false;
        }
      } else if (left.size(x) != right.size(y)) {
        return false;
      } else if (kind == Nodes.ARRAY) {
        pushItems(x, y);
      } else if (!pushMembers(x, y)) {
        return false;
      }
    }
    return true;
  }

  private void pushItems(int a, int b) {
    int end = left.next(a);
    int y = b + 1;
    for (int x = a + 1; x < end; x = left.next(x)) {
      push(x, y);
      y = right.next(y);
    }
  }

  private boolean pushMembers(int a, int b) {
    boolean unique = !left.hasDuplicates() && !right.hasDuplicates();
    if (unique && left.size(a) <= FEW) {
      int end = left.next(a);
      for (int x = a + 1; x < end; x = left.next(x)) {
        int y = findSame(x, b);
        if (y < 0) {
          return false;
        }
        push(x, y);
      }
      return true;
    }
    int[] these = Members.sorted(left.bytes, left.nodes, a);
    int[] those = Members.sorted(right.bytes, right.nodes, b);
    for (int i = 0; i < these.length; i++) {
      if (!sameName(these[i], those[i])) {
        return false;
      }
      push(these[i], those[i]);
    }
    return true;
  }

  private int findSame(int member, int object) {
    int end = right.next(object);
    for (int y = object + 1; y < end; y = right.next(y)) {
      if (sameName(member, y)) {
        return y;
      }
    }
    return -1;
  }

  private boolean sameName(int x, int y) {
    return left.nameHash(x) == right.nameHash(y)
        && Members.sameName(
            left.bytes, left.nodes, x << Nodes.SHIFT, right.bytes, right.nodes, y << Nodes.SHIFT);
  }

  private void push(int a, int b) {
    if (size == pending.length) {
      pending = Arrays.copyOf(pending, size * 2);
    }
    pending[size++] = a;
    pending[size++] = b;
  }

  /** Compares two scalars of the same kind. */
  private static boolean equalScalars(JsonDocument left, int a, JsonDocument right, int b) {
    return switch (left.kindBits(a)) {
      case Nodes.NULL -> !left.isUnknown(a) && !right.isUnknown(b);
      case Nodes.BOOLEAN -> left.booleanValue(a) == right.booleanValue(b);
      case Nodes.STRING ->
          Strings.equal(
              left.bytes,
              left.start(a),
              left.end(a),
              left.hasEscapes(a),
              right.bytes,
              right.start(b),
              right.end(b),
              right.hasEscapes(b));
      default ->
          left.isLong(a) && right.isLong(b)
              ? left.longValue(a) == right.longValue(b)
              : left.number(a).sameValue(right.number(b));
    };
  }

  /**
   * Returns a hash that is the same for equal values. Processes nodes from last to first, so that
   * children precede their container.
   */
  static int hash(JsonDocument document, int node) {
    if (document.kindBits(node) < Nodes.ARRAY) {
      return scalarHash(document, node);
    }
    int[] hashes = new int[document.next(node) - node];
    for (int i = hashes.length - 1; i >= 0; i--) {
      int at = node + i;
      int kind = document.kindBits(at);
      if (kind < Nodes.ARRAY) {
        hashes[i] = scalarHash(document, at);
        continue;
      }
      int hash = kind;
      int end = document.next(at);
      for (int child = at + 1; child < end; child = document.next(child)) {
        int own = hashes[child - node];
        hash =
            kind == Nodes.ARRAY ? hash * 31 + own : hash + mix(document.nameHash(child) * 31 + own);
      }
      hashes[i] = mix(hash);
    }
    return hashes[0];
  }

  private static int scalarHash(JsonDocument document, int node) {
    return switch (document.kindBits(node)) {
      case Nodes.NULL -> 1;
      case Nodes.BOOLEAN -> document.booleanValue(node) ? 3 : 2;
      case Nodes.STRING -> {
        if (document.hasEscapes(node)) {
          byte[] utf8 = document.utf8(node);
          yield Words.hash(utf8, 0, utf8.length);
        }
        yield Words.hash(document.bytes, document.start(node), document.end(node));
      }
      default -> mix(document.number(node).valueHash());
    };
  }

  private static int mix(int hash) {
    int mixed = hash * 0x9E3779B1;
    return mixed ^ mixed >>> 15;
  }
}
