package io.github.jobsmith.conformance;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes of a request at JSON Pointers. */
public final class Edits {
  private Edits() {}

  /**
   * Sets a member or an item; missing objects on the path are created, {@code /-} appends to an
   * array.
   */
  public static void set(ObjectNode request, String pointer, JsonNode value) {
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode parent = parent(request, at);
    String last = at.last().getMatchingProperty();
    if (parent instanceof ArrayNode array) {
      if (last.equals("-") || Integer.parseInt(last) == array.size()) {
        array.add(value);
      } else {
        array.set(Integer.parseInt(last), value);
      }
    } else {
      ((ObjectNode) parent).set(last, value);
    }
  }

  /** Removes a value, which must exist. */
  public static void remove(ObjectNode request, String pointer) {
    JsonPointer at = JsonPointer.compile(pointer);
    ObjectNode parent = (ObjectNode) request.at(at.head());
    if (parent.remove(at.last().getMatchingProperty()) == null) {
      throw new IllegalArgumentException("Nothing to remove at " + pointer);
    }
  }

  private static JsonNode parent(ObjectNode request, JsonPointer at) {
    JsonPointer head = at.head();
    JsonNode parent = request.at(head);
    if (parent.isMissingNode()) {
      parent = request.objectNode();
      set(request, head.toString(), parent);
    }
    return parent;
  }
}
