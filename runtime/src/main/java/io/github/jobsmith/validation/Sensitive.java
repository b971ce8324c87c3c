package io.github.jobsmith.validation;

import io.github.jobsmith.json.JsonDocument;
import java.util.ArrayList;
import java.util.List;

/** Where values lie that must not be shown. */
final class Sensitive {
  private final JsonDocument document;
  private final List<String> pointers;

  Sensitive(JsonDocument document, List<String> pointers) {
    this.document = document;
    this.pointers = pointers;
  }

  /** Whether a node is a sensitive value or lies within one. */
  boolean covers(int node) {
    for (int hidden : nodesWithin(document.offset(node), document.endOffset(node))) {
      if (hidden <= node && node < document.next(hidden)) {
        return true;
      }
    }
    return false;
  }

  /** The nodes of sensitive values that touch the bytes. */
  List<Integer> nodesWithin(int from, int to) {
    List<Integer> nodes = new ArrayList<>();
    for (String pointer : pointers) {
      collect(0, pointer, from, to, nodes);
    }
    return nodes;
  }

  private void collect(int node, String pointer, int from, int to, List<Integer> nodes) {
    if (document.endOffset(node) <= from || document.offset(node) >= to) {
      return;
    }
    int star = pointer.indexOf("/*");
    if (star < 0) {
      int target = document.resolve(node, pointer);
      if (target >= 0 && document.endOffset(target) > from && document.offset(target) < to) {
        nodes.add(target);
      }
      return;
    }
    int parent = document.resolve(node, pointer.substring(0, star));
    if (parent < 0 || !(document.isObject(parent) || document.isArray(parent))) {
      return;
    }
    String rest = pointer.substring(star + 2);
    for (int child = parent + 1; child < document.next(parent); child = document.next(child)) {
      collect(child, rest, from, to, nodes);
    }
  }
}
