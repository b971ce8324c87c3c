package io.github.jobsmith.validation;

import io.github.jobsmith.json.JsonDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where values lie that must not be shown. */
final class Sensitive {
  private final JsonDocument document;
  private final List<String> pointers;

  /** Benign race: whoever is late finds the same. */
  private volatile int @Nullable [] nodes;

  Sensitive(JsonDocument document, List<String> pointers) {
    this.document = document;
    this.pointers = pointers;
  }

  /** Whether a node is a sensitive value or lies within one. */
  boolean covers(int node) {
    int[] hidden = nodes();
    int at = Arrays.binarySearch(hidden, node);
    if (at >= 0) {
      return true;
    }
    int before = -at - 2;
    return before >= 0 && node < document.next(hidden[before]);
  }

  /** The nodes of sensitive values that touch the bytes, in the order of the text. */
  List<Integer> nodesWithin(int from, int to) {
    int[] hidden = nodes();
    int low = 0;
    for (int high = hidden.length; low < high; ) {
      int middle = (low + high) >>> 1;
      if (document.endOffset(hidden[middle]) <= from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Integer> within = new ArrayList<>();
    for (int i = low; i < hidden.length && document.offset(hidden[i]) < to; i++) {
      within.add(hidden[i]);
    }
    return within;
  }

  /** Found once, when first asked for; sorted, and none lies within another. */
  private int[] nodes() {
    int[] known = nodes;
    if (known == null) {
      BitSet found = new BitSet();
      for (String pointer : pointers) {
        collect(0, pointer, found);
      }
      int end = 0;
      for (int node = found.nextSetBit(0); node >= 0; node = found.nextSetBit(node + 1)) {
        if (node < end) {
          found.clear(node);
        } else {
          end = document.next(node);
        }
      }
      known = found.stream().toArray();
      nodes = known;
    }
    return known;
  }

  /**
   * Follows a pointer by every member that has the name or nearly so: a duplicate, and a misspelt
   * member, may hold what the right one would have held.
   */
  private void collect(int node, String pointer, BitSet found) {
    boolean container = document.isObject(node) || document.isArray(node);
    if (pointer.isEmpty() || !container) {
      found.set(node);
      return;
    }
    int slash = pointer.indexOf('/', 1);
    String token = pointer.substring(1, slash < 0 ? pointer.length() : slash);
    String rest = slash < 0 ? "" : pointer.substring(slash);
    List<String> name = List.of(token.replace("~1", "/").replace("~0", "~"));
    int index = 0;
    for (int child = node + 1; child < document.next(node); child = document.next(child)) {
      boolean named =
          document.isMember(child)
              ? Nearest.to(document.name(child), name) != null
              : token.equals(String.valueOf(index));
      if (named || token.equals("*")) {
        collect(child, rest, found);
      }
      index++;
    }
  }
}
