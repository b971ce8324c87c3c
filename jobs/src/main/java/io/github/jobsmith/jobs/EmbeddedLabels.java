package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;

/** What messages call the states, resources and schedules in files of other tools. */
final class EmbeddedLabels {
  private static final MemberName NAME = MemberName.of("Name");

  private EmbeddedLabels() {}

  /** Returns the name of a member; otherwise words that say that it has none. */
  static String of(JsonDocument document, int node) {
    return document.isMember(node) ? document.name(node) : "without a name";
  }

  /** Returns the name of what contains an object: of a resource, or of a schedule. */
  static String ofOwner(JsonDocument document, int object) {
    int owner = document.parent(object);
    if (owner > 0 && document.isArray(owner)) {
      owner = document.parent(owner);
    }
    if (owner > 0 && document.isMember(owner) && document.name(owner).equals("Properties")) {
      owner = document.parent(owner);
    }
    if (owner > 0) {
      return of(document, owner);
    }
    int name = document.find(Math.max(owner, 0), NAME);
    return name >= 0 && document.isString(name) ? document.string(name) : "target";
  }
}
