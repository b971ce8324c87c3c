package io.github.jobsmith.conformance.alternatives;

import io.github.jobsmith.conformance.Edits;
import io.github.jobsmith.conformance.Json;
import io.github.jobsmith.conformance.Places;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One change that makes a valid document invalid.
 *
 * @param edit an object with one of the members {@code replace} (with {@code by}), {@code add}
 *     (with {@code value}), {@code rename} (with {@code to}) and {@code remove}, which is the JSON
 *     Pointer of a value
 * @param text the changed document, with one member or item per line
 * @param right JSON Pointers of the places that may be named: the value, the member under its new
 *     name, or the object without the member, unless the edit says {@code right}
 */
record Fault(JsonNode edit, String text, List<String> right) {
  /** Applies an edit to a copy of a document. */
  static Fault of(ObjectNode document, JsonNode edit) {
    ObjectNode changed = document.deepCopy();
    String place;
    if (edit.has("replace")) {
      place = edit.get("replace").asString();
      existing(changed, place);
      Edits.set(changed, place, edit.get("by"));
    } else if (edit.has("add")) {
      place = edit.get("add").asString();
      Edits.set(changed, place, edit.get("value"));
    } else if (edit.has("remove")) {
      String removed = edit.get("remove").asString();
      Edits.remove(changed, removed);
      place = removed.substring(0, removed.lastIndexOf('/'));
    } else {
      String renamed = edit.get("rename").asString();
      existing(changed, renamed);
      String name = edit.get("to").asString();
      rename(changed, JsonPointer.compile(renamed), name);
      place = renamed.substring(0, renamed.lastIndexOf('/') + 1) + Places.escape(name);
    }
    List<String> right = new ArrayList<>();
    if (edit.has("right")) {
      edit.get("right").forEach(each -> right.add(each.asString()));
    } else {
      right.add(place);
    }
    return new Fault(edit, Json.pretty(changed), right);
  }

  private static void existing(ObjectNode document, String pointer) {
    if (document.at(pointer).isMissingNode()) {
      throw new IllegalArgumentException("nothing at " + pointer);
    }
  }

  private static void rename(ObjectNode document, JsonPointer at, String name) {
    ObjectNode parent = (ObjectNode) document.at(at.head());
    Map<String, JsonNode> members = new LinkedHashMap<>();
    String old = at.last().getMatchingProperty();
    parent.properties().forEach(each -> members.put(each.getKey(), each.getValue()));
    parent.removeAll();
    members.forEach((key, value) -> parent.set(key.equals(old) ? name : key, value));
  }

  /** Returns the lines of the places that may be named. */
  Set<Integer> lines() {
    Places places = Places.of(text);
    Set<Integer> lines = new TreeSet<>();
    right.forEach(pointer -> lines.add(places.value(pointer).line()));
    return lines;
  }
}
