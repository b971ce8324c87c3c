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

  private void collect(int node, String pointer, BitSet found) {
    int star = pointer.indexOf("/*");
    if (star < 0) {
      int target = document.resolve(node, pointer);
      if (target >= 0) {
        found.set(target);
      }
      return;
    }
    int parent = document.resolve(node, pointer.substring(0, star));
    if (parent < 0 || !(document.isObject(parent) || document.isArray(parent))) {
      return;
    }
    String rest = pointer.substring(star + 2);
    for (int child = parent + 1; child < document.next(parent); child = document.next(child)) {
      collect(child, rest, found);
    }
  }
}
