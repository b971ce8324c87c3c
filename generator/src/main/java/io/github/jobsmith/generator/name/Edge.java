package io.github.jobsmith.generator.name;

import io.github.jobsmith.generator.ir.SchemaNode;
import org.jspecify.annotations.Nullable;

/**
 * A path from a node to one that it contains.
 *
 * @param label the words that distinguish the target in its holder; empty if there are none
 * @param rule the words of the target's rule, or null; where no other node has them, they are its
 *     name
 * @param complete whether the label is sufficient, so that the holder's name is not prefixed to it
 */
record Edge(SchemaNode target, Kind kind, String label, @Nullable String rule, boolean complete) {
  /** The part of the instance that the target applies to. */
  enum Kind {
    /** A member or an item. */
    CHILD,
    /** The same instance. */
    BRANCH,
    /** The value itself; the target counts as independent of the node that holds it. */
    REFERENCE
  }

  static Edge of(SchemaNode target, Kind kind, String label) {
    return new Edge(target, kind, label, null, false);
  }

  /** Returns this edge with another label. */
  Edge labelled(String other) {
    return new Edge(target, kind, other, rule, false);
  }

  /** Returns this edge with its rule as the label. */
  Edge named() {
    return rule == null ? this : new Edge(target, kind, rule, rule, true);
  }
}
