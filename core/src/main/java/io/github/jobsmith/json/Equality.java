package io.github.jobsmith.json;

import java.util.Arrays;

/**
 * Equality as defined by JSON Schema: numbers by value, strings by code points, members in any
 * order. Does not allocate for values of moderate depth whose members are in nearly the same order.
 * For others, it uses a work list instead of recursion and sorted members instead of nested loops,
 * so that neither depth nor size costs more than O(n log n).
 */
final class Equality {
  /** Up to this many members are searched linearly. */
  private static final int FEW = 16;

  /** Up to this depth, values are compared by recursion. */
  private static final int SHALLOW = 64;

  private final JsonDocument left;
  private final JsonDocument right;
  private int[] pending = new int[32];
  private int size;

  private Equality(JsonDocument left, JsonDocument right) {
    this.left = left;
    this.right = right;
  }

  static boolean equal(JsonDocument left, int a, JsonDocument right, int b) {
    return equal(left, a, right, b, 0);
  }

  private static boolean equal(JsonDocument left, int a, JsonDocument right, int b, int depth) {
    int kind = left.kindBits(a);
    if (kind != right.kindBits(b)) {
      return false;
    }
    if (kind < Nodes.ARRAY) {
      return equalScalars(left, a, right, b);
    }
    if (left.size(a) != right.size(b)) {
      return false;
    }
    if (depth == SHALLOW
        || kind != Nodes.ARRAY && (left.hasDuplicates() || right.hasDuplicates())) {
      return new Equality(left, right).equalTrees(a, b);
    }
    return kind == Nodes.ARRAY
        ? equalItems(left, a, right, b, depth)
        : equalMembers(left, a, right, b, depth);
  }

  private static boolean equalItems(
      JsonDocument left, int a, JsonDocument right, int b, int depth) {
    int end = left.next(a);
    int y = b + 1;
    for (int x = a + 1; x < end; x = left.next(x)) {
      if (!equal(left, x, right, y, depth + 1)) {
        return false;
      }
      y = right.next(y);
    }
    return true;
  }

  /** Compares objects without duplicate names; most have their members in the same order. */
  private static boolean equalMembers(
      JsonDocument left, int a, JsonDocument right, int b, int depth) {
    int searches = 0;
    int end = left.next(a);
    int last = right.next(b);
    int y = b + 1;
    for (int x = a + 1; x < end; x = left.next(x)) {
      if (y == last || !sameName(left, x, right, y)) {
        if (++searches > FEW) {
          return new Equality(left, right).equalTrees(a, b);
        }
        y = findSame(left, x, right, b);
      }
      if (y < 0 || !equal(left, x, right, y, depth + 1)) {
        return false;
      }
      y = right.next(y);
    }
    return true;
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
        int y = findSame(left, x, right, b);
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
      if (!sameName(left, these[i], right, those[i])) {
        return false;
      }
      push(these[i], those[i]);
    }
    return true;
  }

  private static int findSame(JsonDocument left, int member, JsonDocument right, int object) {
    int end = right.next(object);
    for (int y = object + 1; y < end; y = right.next(y)) {
      if (sameName(left, member, right, y)) {
        return y;
      }
    }
    return -1;
  }

  private static boolean sameName(JsonDocument left, int x, JsonDocument right, int y) {
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
      default -> equalNumbers(left, a, right, b);
    };
  }

  private static boolean equalNumbers(JsonDocument left, int a, JsonDocument right, int b) {
    if (left.isLong(a) && right.isLong(b)) {
      return left.longValue(a) == right.longValue(b);
    }
    int scaleA = ShortDecimal.scale(left.bytes, left.start(a), left.end(a));
    int scaleB = ShortDecimal.scale(right.bytes, right.start(b), right.end(b));
    return scaleA < 0 || scaleB < 0
        ? left.number(a).sameValue(right.number(b))
        : ShortDecimal.equal(
            left.bytes,
            left.start(a),
            left.end(a),
            scaleA,
            right.bytes,
            right.start(b),
            right.end(b),
            scaleB);
  }

  /** Returns a hash that is the same for equal values. */
  static int hash(JsonDocument document, int node) {
    return hash(document, node, 0);
  }

  private static int hash(JsonDocument document, int node, int depth) {
    int kind = document.kindBits(node);
    if (kind < Nodes.ARRAY) {
      return scalarHash(document, node);
    }
    if (depth == SHALLOW) {
      return deepHash(document, node);
    }
    int hash = kind;
    int end = document.next(node);
    for (int child = node + 1; child < end; child = document.next(child)) {
      hash = with(hash, kind, document, child, hash(document, child, depth + 1));
    }
    return mix(hash);
  }

  /** Processes nodes from last to first, so that children precede their container. */
  private static int deepHash(JsonDocument document, int node) {
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
        hash = with(hash, kind, document, child, hashes[child - node]);
      }
      hashes[i] = mix(hash);
    }
    return hashes[0];
  }

  private static int with(int hash, int kind, JsonDocument document, int child, int own) {
    return kind == Nodes.ARRAY ? hash * 31 + own : hash + mix(document.nameHash(child) * 31 + own);
  }

  private static int scalarHash(JsonDocument document, int node) {
    return switch (document.kindBits(node)) {
      case Nodes.NULL -> 1;
      case Nodes.BOOLEAN -> document.booleanValue(node) ? 3 : 2;
      case Nodes.STRING -> {
        int from = document.start(node);
        int to = document.end(node);
        yield document.hasEscapes(node)
            ? Strings.hash(document.bytes, from, to)
            : Words.hash(document.bytes, from, to);
      }
      default -> {
        int scale = ShortDecimal.scale(document.bytes, document.start(node), document.end(node));
        yield mix(
            scale < 0
                ? document.number(node).valueHash()
                : ShortDecimal.hash(
                    document.bytes, document.start(node), document.end(node), scale));
      }
    };
  }

  private static int mix(int hash) {
    int mixed = hash * 0x9E3779B1;
    return mixed ^ mixed >>> 15;
  }
}
